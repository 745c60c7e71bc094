package org.skillregister.platform.gateway.rate;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.stereotype.Component;

/** Limits the points each client may spend per minute, and reports the rest in RateLimit headers. */
@Component
public class RateLimit {

    private static final String POLICY = "RateLimit-Policy";
    private static final String LEFT = "RateLimit";

    private final RateProperties rate;
    private final Buckets buckets;

    RateLimit(RateProperties rate, Buckets buckets) {
        this.rate = rate;
        this.buckets = buckets;
    }

    /** What one request may still spend. */
    public interface RequestBudget {

        RequestBudget UNLIMITED = _ -> {};

        /** @throws RequestRejectedException when the client has spent too much in the last minute */
        void chargeCost(long values);
    }

    /**
     * Charges the point that every request costs.
     *
     * @throws RequestRejectedException when the client has none left
     */
    public RequestBudget of(Client client, HttpServletResponse response) {
        if (client.pointsPerMinute() == 0) {
            return RequestBudget.UNLIMITED;
        }
        charge(client, 1, response);
        return values -> {
            // Capped, because a charge above the bucket's capacity would never be allowed.
            long points = Math.min(values / rate.valuesPerPoint(), client.pointsPerMinute() - 1);
            if (points > 0) {
                charge(client, points, response);
            }
        };
    }

    /** Removes the headers of {@link #of}: they concern one client, but shared caches keep the answer. */
    public static void hide(HttpServletResponse response) {
        response.setHeader(POLICY, null);
        response.setHeader(LEFT, null);
    }

    private void charge(Client client, long points, HttpServletResponse response) {
        ConsumptionProbe probe = buckets.consume(client, points);
        response.setHeader(POLICY, "\"minute\";q=%d;w=60".formatted(client.pointsPerMinute()));
        response.setHeader(
                LEFT,
                "\"minute\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            throw new RequestRejectedException(
                    429,
                    ErrorCode.RATE_LIMITED,
                    "Too much was asked in the last minute; ask again after the seconds in Retry-After",
                    Map.of("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill()))));
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
