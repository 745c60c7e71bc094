package org.skillregister.platform.gateway.rate;

import static io.github.bucket4j.TokensInheritanceStrategy.PROPORTIONALLY;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Pseudonyms;

/** The clients' buckets in the database, which stores only keyed hashes of addresses. */
final class SharedBuckets {

    private static final int REMOVED_AT_ONCE = 1_000;

    private final CountingCircuitBreaker counting;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Pseudonyms names;

    SharedBuckets(CountingCircuitBreaker counting, DataSource database, Pseudonyms names) {
        this.counting = counting;
        this.names = names;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Buckets.MINUTE))
                .build();
    }

    /** @return null when the database does not answer */
    @Nullable
    ConsumptionProbe consume(Client client, long points) {
        return counting.ask(() -> consumeNow(client, points));
    }

    /** A bucket created under another setting takes on the current one, and keeps its share of points. */
    private ConsumptionProbe consumeNow(Client client, long points) {
        BucketConfiguration configuration = Buckets.configuration(client);
        BucketProxy bucket = buckets.builder().build(names.of("account", client.id()), () -> configuration);
        VerboseResult<ConsumptionProbe> result = bucket.asVerbose().tryConsumeAndReturnRemaining(points);
        ConsumptionProbe probe = result.getValue();
        if (result.getConfiguration().equals(configuration)) {
            return probe;
        }
        bucket.replaceConfiguration(configuration, PROPORTIONALLY);
        return probe.isConsumed() ? probe : bucket.tryConsumeAndReturnRemaining(points);
    }

    /**
     * Removes one batch of buckets that are full again; only the connection's time-out applies.
     *
     * @return whether there may be more of them
     */
    boolean removeExpired() {
        return buckets.removeExpired(REMOVED_AT_ONCE) == REMOVED_AT_ONCE;
    }
}
