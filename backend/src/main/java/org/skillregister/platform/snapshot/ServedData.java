package org.skillregister.platform.snapshot;

import java.time.Instant;

/** The state of the data that this server serves from memory. */
public interface ServedData {

    /** The served state; within a read view, the state of that view. */
    DataState state();

    default long version() {
        return state().version();
    }

    default Instant changedAt() {
        return state().changedAt().toInstant();
    }

    /** A view of the served state, for code that must not see two states; within a read view, that view. */
    ReadView readView();

    /** A view for a mutation: live states are not pinned, so that its own answer shows the change. */
    default ReadView mutationReadView() {
        return readView();
    }
}
