package org.skillregister.platform.snapshot;

import java.util.function.Supplier;

/** A consistent view of all snapshots: reads within it see only one state, even if newer ones arrive meanwhile. */
public interface ReadView {

    /** The view when nothing has been loaded yet: each snapshot is loaded on first use. */
    static ReadView unknown() {
        return new ReadView() {

            @Override
            public <T> T call(Supplier<T> reading) {
                return reading.get();
            }
        };
    }

    <T> T call(Supplier<T> reading);

    /** Runs an action without a result. */
    default void run(Runnable reading) {
        call(() -> {
            reading.run();
            return true;
        });
    }
}
