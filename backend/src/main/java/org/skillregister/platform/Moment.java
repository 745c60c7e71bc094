package org.skillregister.platform;

import java.util.function.Supplier;

/** One state of all snapshots: whoever reads within it sees no other, though others come meanwhile. */
public interface Moment {

    /** Nothing has been read yet; then each snapshot is read when it is asked for. */
    static Moment unknown() {
        return new Moment() {

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
