package org.skillregister.platform.snapshot;

/** What a snapshot is read with: the other ones of the same moment. */
public interface SnapshotReading {

    /** @return what the other one has become; it is read now when it was not yet */
    <T> T get(Snapshot<T> other);
}
