package org.skillregister.platform.snapshot;

/** Access to the other snapshots of the same state while one is loaded. */
public interface SnapshotReading {

    /** @return the value of the other snapshot, which is loaded now if necessary */
    <T> T get(Snapshot<T> other);
}
