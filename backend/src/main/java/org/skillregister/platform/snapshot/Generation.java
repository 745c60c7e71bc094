package org.skillregister.platform.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of all snapshots, read in one transaction.
 *
 * @param state state of the data that they were read from
 */
record Generation(DataState state, Map<Snapshot<?>, Object> values) {

    /** Reads each snapshot once, in the order of their dependencies. */
    static Generation read(DataState state, List<Snapshot<?>> snapshots) {
        Reading reading = new Reading();
        snapshots.forEach(reading::get);
        return new Generation(state, reading.values);
    }

    private static final class Reading implements SnapshotReading {

        private final Map<Snapshot<?>, Object> values = new HashMap<>();

        @Override
        public <T> T get(Snapshot<T> other) {
            @Nullable Object known = values.get(other);
            if (known == null) {
                known = other.read(this);
                values.put(other, known);
            }
            return other.cast(known);
        }
    }
}
