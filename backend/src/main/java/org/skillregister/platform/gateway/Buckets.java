package org.skillregister.platform.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Each client's account of points: in this server's memory, or in the database where several servers count together. */
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

    /** Takes the points from the account when they are there. Without the database each server counts by itself. */
    ConsumptionProbe consume(Account account, long points) {
        return shared.map(accounts -> accounts.consume(account, points))
                .orElseGet(
                        () -> local.get(account.account(), _ -> full(account)).tryConsumeAndReturnRemaining(points));
    }

    static BucketConfiguration configuration(Account account) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(account.points()).refillGreedy(account.points(), MINUTE))
                .build();
    }

    private static Bucket full(Account account) {
        var bucket = Bucket.builder();
        for (var limit : configuration(account).getBandwidths()) {
            bucket.addLimit(limit);
        }
        return bucket.build();
    }
}
