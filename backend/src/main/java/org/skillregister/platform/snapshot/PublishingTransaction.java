package org.skillregister.platform.snapshot;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes published data, one change at a time.
 *
 * @param <N> the changes, as read by this server
 */
public abstract class PublishingTransaction<N> {

    private final TransactionTemplate transaction;
    private final Runnable lock;
    private final Supplier<N> read;
    private final Consumer<N> take;

    /**
     * @param lock acquires a lock that lasts until the end of the transaction
     * @param read reads the changes within the transaction
     * @param take makes them visible on this server
     */
    protected PublishingTransaction(
            PlatformTransactionManager transactions, Runnable lock, Supplier<N> read, Consumer<N> take) {
        this.transaction = new TransactionTemplate(transactions);
        this.lock = lock;
        this.read = read;
        this.take = take;
    }

    /** The outcome of a change, and the changes to publish. */
    private record Committed<T, N>(T outcome, N news) {}

    /** Commits a change. This server shows it at once, the others at their next poll of the clock. */
    public final <T> T commit(Supplier<T> change) {
        Committed<T, N> committed = transaction.execute(_ -> {
            lock.run();
            T outcome = change.get();
            return new Committed<>(outcome, read.get());
        });
        // A committed change must be answered, so nothing queries the database from here on.
        take.accept(committed.news());
        return committed.outcome();
    }
}
