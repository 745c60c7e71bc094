package org.skillregister.platform.gateway;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.skillregister.platform.Attempts;
import org.springframework.stereotype.Component;

/** Attempts, counted where the clients' points are: here, or by all servers together. */
@Component
class HourlyAttempts implements Attempts {

    private record Hourly(String account, long points) implements Account {

        @Override
        public Duration period() {
            return Duration.ofHours(1);
        }
    }

    private final Buckets buckets;

    HourlyAttempts(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public Optional<Duration> take(String account, int anHour, int number) {
        ConsumptionProbe probe = buckets.consume(new Hourly(account, anHour), Math.min(number, anHour));
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public void giveBack(String account, int anHour, int number) {
        buckets.giveBack(new Hourly(account, anHour), number);
    }
}
