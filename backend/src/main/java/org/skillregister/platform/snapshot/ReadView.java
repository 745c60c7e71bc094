package org.skillregister.platform.snapshot;

import java.util.function.Supplier;

/** A consistent view of all snapshots: whoever reads within it sees one state and no other, though others come meanwhile. */
public interface ReadView {

    /** Nothing has been read yet; then each snapshot is read when it is asked for. */
    static ReadView unknown() {
        return new ReadView() {

            @Override
            public <T> T call(Supplier<T> reading) {
                return reading.get();
            }
        };
    }

    <T> T call(Supplier<T> reading);

    /** The same for what gives nothing back. */
    default void run(Runnable reading) {
        call(() -> {
            reading.run();
            return true;
        });
    }
}
