package org.skillregister.platform.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.limit.AttemptLimiter;
import org.springframework.stereotype.Component;

/** AttemptLimiter, counted where the clients' points are: here, or by all servers together. */
@Component
class HourlyAttempts implements AttemptLimiter {

    private final Optional<SharedAttempts> shared;
    private final Cache<String, LastHour> local = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(Buckets.MOST_CLIENTS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    HourlyAttempts(Optional<SharedAttempts> shared) {
        this.shared = shared;
    }

    @Override
    public Optional<Duration> take(String account, int anHour, int number) {
        // More than there are in an hour would never be allowed.
        Duration wait = change(account, anHour, Math.min(number, anHour));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    @Override
    public void giveBack(String account, int anHour, int number) {
        change(account, anHour, -number);
    }

    /** @param number how many more are taken; less than zero to give some back */
    private Duration change(String account, int anHour, int number) {
        return shared.map(attempts -> attempts.take(account, anHour, number))
                .orElseGet(() -> local.get(account, _ -> new LastHour())
                        .take(anHour, number, Duration.ofNanos(System.nanoTime())));
    }
}
