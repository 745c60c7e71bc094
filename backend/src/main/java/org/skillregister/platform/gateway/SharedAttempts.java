package org.skillregister.platform.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Pseudonyms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attempts of the last hour, in the database and by its clock. It learns no address: the accounts' names are keyed hashes. */
final class SharedAttempts {

    private final SharedCounting counting;
    private final JdbcClient database;
    private final Pseudonyms names;

    SharedAttempts(SharedCounting counting, JdbcClient database, Pseudonyms names) {
        this.counting = counting;
        this.database = database;
        this.names = names;
    }

    /** @return how long to wait, zero when they were taken; null when the database does not answer */
    @Nullable
    Duration take(String account, int most, int number) {
        return counting.ask(() -> database.sql("select take_attempts(?, ?, ?)")
                .params(names.of("account", account), most, number)
                .query((row, _) -> Duration.ofMillis(row.getLong(1)))
                .single());
    }

    /** Removes accounts that have made no attempt in the last hour. */
    void removeExpired() {
        database.sql("delete from attempt_count where stretch < attempt_stretch(clock_timestamp()) - 12")
                .update();
    }
}
