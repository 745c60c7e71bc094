package org.skillregister.platform.snapshot;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes what is published, one change after another.
 *
 * @param <N> what is new, as this server reads and takes it
 */
public abstract class PublishingTransaction<N> {

    private final TransactionTemplate transaction;
    private final Runnable lock;
    private final Supplier<N> read;
    private final Consumer<N> take;

    /**
     * @param lock takes the turn, which ends with the transaction
     * @param read reads what is new, within the transaction
     * @param take shows it
     */
    protected PublishingTransaction(
            PlatformTransactionManager transactions, Runnable lock, Supplier<N> read, Consumer<N> take) {
        this.transaction = new TransactionTemplate(transactions);
        this.lock = lock;
        this.read = read;
        this.take = take;
    }

    /** What was done, and what is new since then. */
    private record Committed<T, N>(T outcome, N news) {}

    /** Once it is committed, this server sees it at once, the others with their next look at the clock. */
    public final <T> T commit(Supplier<T> change) {
        Committed<T, N> committed = transaction.execute(_ -> {
            lock.run();
            T outcome = change.get();
            return new Committed<>(outcome, read.get());
        });
        // What is committed is answered: from here on nothing asks the database.
        take.accept(committed.news());
        return committed.outcome();
    }
}
