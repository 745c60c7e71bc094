package org.skillregister.platform.snapshot;

import java.util.function.Supplier;

/**
 * An immutable value that changes at any moment, apart from the reference data. Whoever reads it more than once within one {@link ReadView} sees the
 * state that was there the first time, though others come meanwhile; outside of one, and in a change, each reading sees what is there then.
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

    /**
     * Has all that is derived from this value derived from the next one too, before anybody can see that. Whoever derives keeps what was
     * derived.
     */
    public void prepare(T next) {
        store.prepare(this, next);
    }

    T current() {
        return current.get();
    }

    /** @param value one that was read here */
    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }
}
