package org.skillregister.platform.gateway.rate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Pseudonyms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attempts of the last hour, in the database and by its clock. It learns no address: the subjects' names are keyed hashes. */
final class SharedAttemptLimiter {

    private final CountingCircuitBreaker counting;
    private final JdbcClient database;
    private final Pseudonyms names;

    SharedAttemptLimiter(CountingCircuitBreaker counting, JdbcClient database, Pseudonyms names) {
        this.counting = counting;
        this.database = database;
        this.names = names;
    }

    /** @return how long to wait, zero when they were taken; null when the database does not answer */
    @Nullable
    Duration take(String subject, int most, int number) {
        return counting.ask(() -> database.sql("select take_attempts(?, ?, ?)")
                .params(names.of("account", subject), most, number)
                .query((row, _) -> Duration.ofMillis(row.getLong(1)))
                .single());
    }

    /** Removes subjects that have made no attempt in the last hour. */
    void removeExpired() {
        database.sql("delete from attempt_count where stretch < attempt_stretch(clock_timestamp()) - 12")
                .update();
    }
}
