package org.skillregister.platform.snapshot;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An immutable value loaded completely from the database. Reading it never queries the database, so answers continue during an outage.
 * All snapshots are replaced at once when the data changes.
 */
public final class Snapshot<T> implements Supplier<T> {

    private final SnapshotStore store;
    private final Function<SnapshotReading, T> reader;

    Snapshot(SnapshotStore store, Function<SnapshotReading, T> reader) {
        this.store = store;
        this.reader = reader;
    }

    @Override
    public T get() {
        return store.get(this);
    }

    T read(SnapshotReading reading) {
        return reader.apply(reading);
    }

    /** @param value a value read here */
    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }
}
