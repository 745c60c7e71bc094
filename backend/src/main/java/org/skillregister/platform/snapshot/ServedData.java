package org.skillregister.platform.snapshot;

import java.time.Instant;

/** Which state of the data this server serves from memory. */
public interface ServedData {

    /** The state that is served; within a moment that of the moment. */
    DataState state();

    default long version() {
        return state().version();
    }

    default Instant changedAt() {
        return state().changedAt().toInstant();
    }

    /** What is served now, for whatever must not see two states. Within a read view it is that one. */
    ReadView readView();

    /** The same for a change: its own answer shows what it has done, so what changes at any moment is seen as it is then. */
    default ReadView mutationReadView() {
        return readView();
    }
}
