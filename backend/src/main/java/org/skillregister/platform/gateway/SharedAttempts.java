package org.skillregister.platform.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attempts of the last hour, in the database and by its clock. */
final class SharedAttempts {

    private final SharedCounting counting;
    private final JdbcClient database;

    SharedAttempts(SharedCounting counting, JdbcClient database) {
        this.counting = counting;
        this.database = database;
    }

    /** @return how long to wait, zero when they were taken; null when the database does not answer */
    @Nullable
    Duration take(String account, int most, int number) {
        return counting.ask(() -> database.sql("select take_attempts(?, ?, ?)")
                .params(account, most, number)
                .query((row, _) -> Duration.ofMillis(row.getLong(1)))
                .single());
    }

    /** Removes accounts that have made no attempt in the last hour. */
    void removeExpired() {
        database.sql("delete from attempt_count where stretch < attempt_stretch(clock_timestamp()) - 12")
                .update();
    }
}
