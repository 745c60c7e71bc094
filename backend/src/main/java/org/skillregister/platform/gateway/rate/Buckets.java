package org.skillregister.platform.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Each client's token bucket: in this server's memory, or in the database when several servers count together. */
@Component
class Buckets {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final int MOST_CLIENTS = 100_000;

    private final Optional<SharedBuckets> shared;
    private final Cache<String, Bucket> local = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    Buckets(Optional<SharedBuckets> shared) {
        this.shared = shared;
    }

    /** Takes points from the client's bucket if it has enough. Without the database each server counts locally. */
    ConsumptionProbe consume(Client client, long points) {
        return shared.map(buckets -> buckets.consume(client, points))
                .orElseGet(() -> local.get(client.id(), _ -> full(client)).tryConsumeAndReturnRemaining(points));
    }

    static BucketConfiguration configuration(Client client) {
        return BucketConfiguration.builder()
                .addLimit(limit ->
                        limit.capacity(client.pointsPerMinute()).refillGreedy(client.pointsPerMinute(), MINUTE))
                .build();
    }

    private static Bucket full(Client client) {
        var bucket = Bucket.builder();
        for (var limit : configuration(client).getBandwidths()) {
            bucket.addLimit(limit);
        }
        return bucket.build();
    }
}
