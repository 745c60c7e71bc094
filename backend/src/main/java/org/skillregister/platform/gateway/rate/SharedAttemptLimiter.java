package org.skillregister.platform.gateway.rate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Pseudonyms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the attempts of the last hour in the database, by its clock. It stores only keyed hashes of subjects. */
final class SharedAttemptLimiter {

    private final CountingCircuitBreaker counting;
    private final JdbcClient database;
    private final Pseudonyms names;

    SharedAttemptLimiter(CountingCircuitBreaker counting, JdbcClient database, Pseudonyms names) {
        this.counting = counting;
        this.database = database;
        this.names = names;
    }

    /** @return how long to wait; zero when they were taken, null when the database does not answer */
    @Nullable
    Duration take(String subject, int most, int number) {
        return counting.ask(() -> database.sql("select take_attempts(?, ?, ?)")
                .params(names.of("account", subject), most, number)
                .query((row, _) -> Duration.ofMillis(row.getLong(1)))
                .single());
    }

    /** Removes counts older than an hour. */
    void removeExpired() {
        database.sql("delete from attempt_count where stretch < attempt_stretch(clock_timestamp()) - 12")
                .update();
    }
}
