package org.skillregister.reference.release;

import java.util.List;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.beans.factory.ObjectProvider;

/** Reads the tables of a version as if it were served, before its transaction commits, and runs its cases. */
final class TrialReading {

    private final SnapshotStore store;
    private final ObjectProvider<Snapshot<?>> snapshots;
    private final ObjectProvider<ReleaseCheck> checks;

    TrialReading(SnapshotStore store, ObjectProvider<Snapshot<?>> snapshots, ObjectProvider<ReleaseCheck> checks) {
        this.store = store;
        this.snapshots = snapshots;
        this.checks = checks;
    }

    /** Loads all snapshots, outside of the transaction. On the command line, most have not been loaded yet. */
    void prepare() {
        snapshots.forEach(Snapshot::get);
    }

    /** @return what prevents serving the files, with which the caller's transaction has filled the tables */
    List<ReleaseProblem> problems(ReleaseFiles files) {
        ReadView view;
        try {
            view = store.uncommitted();
        } catch (ReleaseRefused refused) {
            return refused.problems();
        } catch (RuntimeException unreadable) {
            return List.of(
                    new ReleaseProblem("all files together", 0, null, "cannot be read: " + unreadable.getMessage()));
        }
        return view.call(() ->
                checks.stream().flatMap(check -> check.problems(files).stream()).toList());
    }
}
