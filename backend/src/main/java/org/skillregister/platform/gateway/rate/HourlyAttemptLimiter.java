package org.skillregister.platform.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.limit.AttemptLimiter;
import org.springframework.stereotype.Component;

/** An {@link AttemptLimiter} that counts locally or for all servers together, like the rate limit. */
@Component
class HourlyAttemptLimiter implements AttemptLimiter {

    private final Optional<SharedAttemptLimiter> shared;
    private final Cache<String, HourlyWindow> local = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(Buckets.MOST_CLIENTS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    HourlyAttemptLimiter(Optional<SharedAttemptLimiter> shared) {
        this.shared = shared;
    }

    @Override
    public Optional<Duration> take(String subject, int anHour, int number) {
        // Capped, because more than an hour's limit would never be allowed.
        Duration wait = change(subject, anHour, Math.min(number, anHour));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    @Override
    public void giveBack(String subject, int anHour, int number) {
        change(subject, anHour, -number);
    }

    /** @param number attempts to take; negative to give some back */
    private Duration change(String subject, int anHour, int number) {
        return shared.map(attempts -> attempts.take(subject, anHour, number))
                .orElseGet(() -> local.get(subject, _ -> new HourlyWindow())
                        .take(anHour, number, Duration.ofNanos(System.nanoTime())));
    }
}
