package org.skillregister.platform.gateway;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts in the database. When it does not answer soon, it is left alone for a while. */
final class SharedBuckets {

    private static final Logger log = LoggerFactory.getLogger(SharedBuckets.class);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> accounts;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong leftAloneUntil = new AtomicLong(System.nanoTime());

    SharedBuckets(DataSource database) {
        this.accounts = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Buckets.MINUTE))
                .build();
    }

    /** @return null when the database does not answer */
    @Nullable
    ConsumptionProbe consume(Account account, long points) {
        return ask(() -> accounts.builder()
                .build(account.account(), () -> Buckets.configuration(account))
                .tryConsumeAndReturnRemaining(points));
    }

    /** @return false when the database does not answer */
    boolean giveBack(Account account, long points) {
        return ask(() -> {
                    accounts.builder()
                            .build(account.account(), () -> Buckets.configuration(account))
                            .addTokens(points);
                    return true;
                })
                != null;
    }

    void removeExpired() {
        ask(() -> accounts.removeExpired(Buckets.MOST_CLIENTS));
    }

    private <T> @Nullable T ask(Supplier<T> question) {
        if (System.nanoTime() - leftAloneUntil.get() < 0) {
            return null;
        }
        Future<T> answer = threads.submit(question::get);
        try {
            return answer.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            leaveAlone();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private void leaveAlone() {
        leftAloneUntil.set(System.nanoTime() + A_WHILE.toNanos());
        log.warn("The database does not answer; for {} s this server counts requests by itself", A_WHILE.toSeconds());
    }
}
