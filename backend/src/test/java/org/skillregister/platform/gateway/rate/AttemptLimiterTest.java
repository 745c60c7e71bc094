package org.skillregister.platform.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.Pseudonyms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No hour ever has more attempts than allowed, on one server or on several together. */
@ApiTest
class AttemptLimiterTest {

    private static final int MOST = 120;
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Pseudonyms names;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noHourHasMoreThanAreAllowed(int seed) {
        Random random = new Random(seed);
        HourlyWindow account = new HourlyWindow();
        Deque<Duration> taken = new ArrayDeque<>();
        Duration now = Duration.ofNanos(random.nextLong());
        int all = 0;
        for (int step = 0; step < 20_000; step++) {
            now = now.plusMillis(random.nextInt(60_000));
            Duration earliest = now.minus(HOUR);
            taken.removeIf(at -> at.compareTo(earliest) <= 0);
            int number = 1 + random.nextInt(3);
            if (account.take(MOST, number, now).isZero()) {
                all += number;
                for (int i = 0; i < number; i++) {
                    taken.add(now);
                }
            }
            assertThat(taken.size()).isLessThanOrEqualTo(MOST);
        }
        assertThat(all).as("most of what is allowed is had").isGreaterThan(MOST * 20_000 / 2 / 60 * 8 / 10);
    }

    @Test
    void attemptsAreThereAgainWhenItWasSaid() {
        HourlyWindow account = new HourlyWindow();
        Duration start = Duration.ofMinutes(7);
        assertThat(account.take(MOST, 100, start)).isZero();
        assertThat(account.take(MOST, 20, start.plusMinutes(30))).isZero();

        Duration wait = account.take(MOST, 1, start.plusMinutes(31));
        assertThat(wait).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(34));
        assertThat(account.take(MOST, 1, start.plusMinutes(31).plus(wait).minusMillis(1)))
                .isPositive();
        assertThat(account.take(MOST, 100, start.plusMinutes(31).plus(wait))).isZero();
        assertThat(account.take(MOST, 1, start.plusMinutes(31).plus(wait))).isPositive();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        HourlyWindow account = new HourlyWindow();
        Duration start = Duration.ofMinutes(7);
        SharedAttemptLimiter shared =
                new SharedAttemptLimiter(new CountingCircuitBreaker(Duration.ofMinutes(1)), database, names);
        String name = "given back " + System.nanoTime();
        for (int attempt = 0; attempt < 3 * MOST; attempt++) {
            assertThat(account.take(MOST, MOST, start)).isZero();
            assertThat(account.take(MOST, -MOST, start)).isZero();
        }
        assertThat(shared.take(name, MOST, MOST)).isZero();
        assertThat(shared.take(name, MOST, -MOST)).isZero();
        assertThat(shared.take(name, MOST, MOST)).isZero();
        assertThat(shared.take(name, MOST, 1)).isPositive();
    }

    @Test
    void severalServersCountTogetherByTheClockOfTheDatabase() {
        SharedAttemptLimiter one =
                new SharedAttemptLimiter(new CountingCircuitBreaker(Duration.ofMinutes(1)), database, names);
        SharedAttemptLimiter other =
                new SharedAttemptLimiter(new CountingCircuitBreaker(Duration.ofMinutes(1)), database, names);
        String account = "attempts " + System.nanoTime();
        long taken = IntStream.range(0, 2 * MOST)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? one : other).take(account, MOST, 1))
                .filter(Duration.ZERO::equals)
                .count();
        assertThat(taken).isEqualTo(MOST);
        assertThat(other.take(account, MOST, 1)).isBetween(HOUR, HOUR.plusMinutes(5));
        assertThat(other.take(account, MOST + 10, 10))
                .as("a setting that was raised")
                .isZero();

        move(account, 12);
        assertThat(one.take(account, MOST, 1)).isBetween(Duration.ofMillis(1), Duration.ofMinutes(5));
        move(account, 1);
        assertThat(one.take(account, MOST, MOST)).isZero();
        move(account, 100);
        one.removeExpired();
        assertThat(database.sql("select count(*) from attempt_count where account = ?")
                        .param(names.of("account", account))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Lets stretches of five minutes pass for an account. */
    private void move(String account, int stretches) {
        database.sql("update attempt_count set stretch = stretch - ? where account = ?")
                .params(stretches, names.of("account", account))
                .update();
    }
}
