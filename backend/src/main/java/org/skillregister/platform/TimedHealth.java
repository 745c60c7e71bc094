package org.skillregister.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A probe does not hang: what does not tell its state soon is down. However often is asked, it is asked once at a time. */
final class TimedHealth implements HealthIndicator {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final HealthIndicator indicator;
    private @Nullable CompletableFuture<Health> running;

    TimedHealth(HealthIndicator indicator) {
        this.indicator = indicator;
    }

    @Override
    public Health health() {
        try {
            return ask().get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            return Health.down()
                    .withDetail("reason", "no answer in %d s".formatted(SOON.toSeconds()))
                    .build();
        } catch (ExecutionException failed) {
            return Health.down(failed).build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private synchronized CompletableFuture<Health> ask() {
        CompletableFuture<Health> before = running;
        if (before != null && !before.isDone()) {
            return before;
        }
        CompletableFuture<Health> now = CompletableFuture.supplyAsync(
                indicator::health, task -> Thread.ofVirtual().name("health").start(task));
        running = now;
        return now;
    }
}
