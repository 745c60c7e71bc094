package org.skillregister.platform.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.Attempts;
import org.springframework.stereotype.Component;

/** Attempts, counted where the clients' points are: here, or by all servers together. */
@Component
class HourlyAttempts implements Attempts {

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
        int taken = Math.min(number, anHour);
        Duration wait = shared.map(attempts -> attempts.take(account, anHour, taken))
                .orElseGet(() -> local.get(account, _ -> new LastHour())
                        .take(anHour, taken, Duration.ofNanos(System.nanoTime())));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }
}
