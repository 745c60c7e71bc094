package org.skillregister.platform.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each client's account: in this server's memory, or in the database where several servers count together. */
@Component
class Buckets {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    private final Function<String, Bucket> buckets;
    private final @Nullable ExpiredEntriesCleaner expired;

    Buckets(Rate rate, DataSource database) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(Math.max(1, rate.pointsPerMinute()))
                        .refillGreedy(Math.max(1, rate.pointsPerMinute()), MINUTE))
                .build();
        if (rate.shared()) {
            var accounts = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                    .primaryKeyMapper(PrimaryKeyMapper.STRING)
                    .table("rate_bucket")
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
                    .build();
            this.buckets = client -> accounts.builder().build(client, () -> configuration);
            this.expired = accounts;
        } else {
            this.buckets = local(configuration);
            this.expired = null;
        }
    }

    /** A full account says nothing; it is not kept. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void removeExpired() {
        if (expired != null) {
            expired.removeExpired(MOST_CLIENTS);
        }
    }

    Bucket of(String client) {
        return buckets.apply(client);
    }

    private static Function<String, Bucket> local(BucketConfiguration configuration) {
        Cache<String, Bucket> kept = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
        return client -> kept.get(client, _ -> {
            var bucket = Bucket.builder();
            for (var limit : configuration.getBandwidths()) {
                bucket.addLimit(limit);
            }
            return bucket.build();
        });
    }
}
