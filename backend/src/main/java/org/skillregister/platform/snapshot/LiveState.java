package org.skillregister.platform.snapshot;

import java.util.function.Supplier;

/**
 * An immutable value that may be replaced at any moment, apart from the reference data. Repeated reads within one {@link ReadView} see
 * the state of the first read; outside one, and in a change, each read sees the current state.
 */
public final class LiveState<T> implements Supplier<T> {

    private final SnapshotStore store;
    private final Supplier<T> current;

    LiveState(SnapshotStore store, Supplier<T> current) {
        this.store = store;
        this.current = current;
    }

    @Override
    public T get() {
        return store.get(this);
    }

    /** Computes all derived values from the next value before it becomes visible. The code that derives them must cache them. */
    public void prepare(T next) {
        store.prepare(this, next);
    }

    T current() {
        return current.get();
    }

    /** @param value a value read here */
    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }
}
