package org.skillregister.platform.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The read views of a store. A view pins one generation of the snapshots, and the first state that is read of each live state. */
final class PinnedViews {

    /** @param live the first state read of each live state; null when live states are not pinned */
    private record Pinned(Generation generation, @Nullable Map<LiveState<?>, Object> live) {}

    private final ScopedValue<Pinned> pinned = ScopedValue.newInstance();

    /** The generation that the current view pins; null outside a view. */
    @Nullable
    Generation generation() {
        return pinned.isBound() ? pinned.get().generation() : null;
    }

    /** The view that the caller is in; null when it is in none. */
    @Nullable
    ReadView current() {
        return pinned.isBound() ? view(pinned.get()) : null;
    }

    ReadView of(Generation generation) {
        return view(new Pinned(generation, new ConcurrentHashMap<>()));
    }

    /** @param live what the view sees of some live states */
    ReadView of(Generation generation, Map<LiveState<?>, Object> live) {
        return view(new Pinned(generation, new ConcurrentHashMap<>(live)));
    }

    /** A view that pins no live states. */
    ReadView withoutLive(Generation generation) {
        return view(new Pinned(generation, null));
    }

    private ReadView view(Pinned seen) {
        return new ReadView() {

            @Override
            public <T> T call(Supplier<T> reading) {
                return ScopedValue.where(pinned, seen).call(reading::get);
            }
        };
    }

    /** The state that the current view pins, from now on if it is the first one read. */
    <T> T get(LiveState<T> state) {
        Map<LiveState<?>, Object> seen = pinned.isBound() ? pinned.get().live() : null;
        if (seen == null) {
            return state.current();
        }
        Object known = seen.get(state);
        if (known == null) {
            // It may read others, so no lock is held meanwhile; of two concurrent readers both get the value of the
            // first.
            Object now = state.current();
            Object first = seen.putIfAbsent(state, now);
            known = first == null ? now : first;
        }
        return state.cast(known);
    }
}
