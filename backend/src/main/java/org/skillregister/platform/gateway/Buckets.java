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
    private static final Duration LONGEST = Duration.ofHours(1);
    static final int MOST_CLIENTS = 100_000;

    private final @Nullable SharedBuckets shared;
    private final Cache<String, Bucket> local = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(LONGEST.multipliedBy(2))
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

    /** Takes the points from the account when they are there. Without the database each server counts by itself. */
    ConsumptionProbe consume(Account account, long points) {
        ConsumptionProbe together = shared == null ? null : shared.consume(account, points);
        return together == null
                ? local.get(account.account(), _ -> full(account)).tryConsumeAndReturnRemaining(points)
                : together;
    }

    /** Puts points back that were taken from the account, wherever it is counted now. */
    void giveBack(Account account, long points) {
        if (shared == null || !shared.giveBack(account, points)) {
            local.get(account.account(), _ -> full(account)).addTokens(points);
        }
    }

    static BucketConfiguration configuration(Account account) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(account.points()).refillGreedy(account.points(), account.period()))
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
