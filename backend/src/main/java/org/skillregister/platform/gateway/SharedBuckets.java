package org.skillregister.platform.gateway;

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

/** The accounts of the clients' points, in the database, which learns no address: their names are keyed hashes. */
final class SharedBuckets {

    private static final int REMOVED_AT_ONCE = 1_000;

    private final SharedCounting counting;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> accounts;
    private final Pseudonyms names;

    SharedBuckets(SharedCounting counting, DataSource database, Pseudonyms names) {
        this.counting = counting;
        this.names = names;
        this.accounts = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Buckets.MINUTE))
                .build();
    }

    /** @return null when the database does not answer */
    @Nullable
    ConsumptionProbe consume(Account account, long points) {
        return counting.ask(() -> consumeNow(account, points));
    }

    /** An account that was opened under another setting takes on the present one, and as much of it as it had of the other. */
    private ConsumptionProbe consumeNow(Account account, long points) {
        BucketConfiguration configuration = Buckets.configuration(account);
        BucketProxy bucket = accounts.builder().build(names.of("account", account.account()), () -> configuration);
        VerboseResult<ConsumptionProbe> result = bucket.asVerbose().tryConsumeAndReturnRemaining(points);
        ConsumptionProbe probe = result.getValue();
        if (result.getConfiguration().equals(configuration)) {
            return probe;
        }
        bucket.replaceConfiguration(configuration, PROPORTIONALLY);
        return probe.isConsumed() ? probe : bucket.tryConsumeAndReturnRemaining(points);
    }

    /**
     * Removes accounts that are full again, with whatever time the connection allows.
     *
     * @return whether there may be more of them
     */
    boolean removeExpired() {
        return accounts.removeExpired(REMOVED_AT_ONCE) == REMOVED_AT_ONCE;
    }
}
