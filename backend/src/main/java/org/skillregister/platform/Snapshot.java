package org.skillregister.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An immutable value read whole from the database and replaced whole when the data changes. Reading it never touches the
 * database, so that a dead one does not stop the answers.
 */
public final class Snapshot<T> implements Supplier<T> {

    private final TransactionTemplate oneMoment;
    private final Supplier<T> reader;
    private volatile @Nullable T value;

    /** @param reader reads the value; it sees one moment of the database, whatever is written meanwhile */
    public Snapshot(PlatformTransactionManager transactions, Supplier<T> reader) {
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.reader = reader;
    }

    @Override
    public T get() {
        T current = value;
        return current == null ? load() : current;
    }

    void reload() {
        value = read();
    }

    private T read() {
        return oneMoment.execute(_ -> reader.get());
    }

    private synchronized T load() {
        T current = value;
        if (current == null) {
            current = read();
            value = current;
        }
        return current;
    }
}
