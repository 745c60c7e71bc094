package org.skillregister.platform.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each client's account: in this server's memory, or in the database where several servers count together. */
@Component
class Buckets {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final int MOST_CLIENTS = 100_000;

    private final @Nullable SharedBuckets shared;
    private final Cache<String, Bucket> local = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    Buckets(Rate rate, DataSource database) {
        this.shared = rate.shared() ? new SharedBuckets(database) : null;
    }

    /** A full account says nothing; it is not kept. */
    @Scheduled(fixedDelay = 60_000)
    void removeExpired() {
        if (shared != null) {
            shared.removeExpired();
        }
    }

    /** Takes the points from the client's account when they are there. Without the database each server counts by itself. */
    ConsumptionProbe consume(Client client, long points) {
        ConsumptionProbe together = shared == null ? null : shared.consume(client, points);
        return together == null
                ? local.get(client.account(), _ -> full(client)).tryConsumeAndReturnRemaining(points)
                : together;
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
