package org.skillregister.reference.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.database.Workload;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the served version of the reference data, completely and in one transaction, or not at all. A version is checked by the
 * same steps short of the commit: it is loaded and read as if served, and its cases are run.
 */
@Component
class ReleasePublishing {

    private final ReleaseTables tables;
    private final StoredReleases releases;
    private final TrialLoad load;
    private final TrialReading reading;
    private final PackagedLoad packaged;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param connections connections without the statement timeout that requests have */
    ReleasePublishing(
            DataSource connections,
            PlatformTransactionManager transactions,
            SnapshotStore store,
            ObjectProvider<Snapshot<?>> snapshots,
            ObjectProvider<ReleaseCheck> checks,
            Clock clock) {
        JdbcClient database = JdbcClient.create(connections);
        this.tables = new ReleaseTables(database);
        this.releases = new StoredReleases(database);
        this.load = new TrialLoad(tables, transactions);
        this.reading = new TrialReading(store, snapshots, checks);
        this.packaged = new PackagedLoad(database);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The author of a version.
     *
     * @param name who publishes it
     * @param summary what is new in it
     */
    record Author(String name, String summary) {}

    /** @return all versions so far, the served one first */
    List<StoredRelease> list() {
        return releases.list();
    }

    /** @return the files of a version; empty when an older program adopted it */
    Optional<ReleaseFiles> findFiles(StoredRelease release) {
        return releases.findFiles(release);
    }

    /** @return all problems; nothing is changed */
    List<ReleaseProblem> check(ReleaseFiles files) {
        return attempt(files, false, null);
    }

    /** @return all problems; nothing is changed if there are any, or if the served version has the same content */
    List<ReleaseProblem> publish(ReleaseFiles files, Author author) {
        return attempt(files, false, author);
    }

    /** Publishes an earlier version again. Later publications may vanish. */
    List<ReleaseProblem> rollBack(ReleaseFiles before, Author author) {
        return attempt(before, true, author);
    }

    /**
     * Serves this program's data, which were held back because they lack publications. These vanish.
     *
     * @return false when they were not released later than the served data
     */
    boolean adopt() {
        return Workload.BULK.call(() -> Boolean.TRUE.equals(transaction.execute(_ -> packaged.adopt())));
    }

    /** @return why this program's data are held back; empty when they are not */
    Optional<String> keptBack() {
        List<String> missing = packaged.missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of(packaged.warning(missing));
    }

    /** Runs in a transaction that waits for the checks. A connection for requests would time out meanwhile. */
    private List<ReleaseProblem> attempt(ReleaseFiles files, boolean isRollback, @Nullable Author author) {
        return Workload.BULK.call(() -> attemptNow(files, isRollback, author));
    }

    private List<ReleaseProblem> attemptNow(ReleaseFiles files, boolean isRollback, @Nullable Author author) {
        ReferenceDataFiles data = ReferenceDataFiles.of(files);
        List<ReleaseProblem> problems = new ArrayList<>(load.misfits(data));
        problems.addAll(data.problems());
        if (!problems.isEmpty()) {
            return problems;
        }
        reading.prepare();
        transaction.executeWithoutResult(status -> {
            tables.lock();
            StoredRelease served = releases.findServed().orElseThrow();
            Optional<ReleaseFiles> servedFiles = releases.findFiles(served);
            if (servedFiles.filter(files::isSameAs).isPresent()) {
                return;
            }
            if (!isRollback) {
                problems.addAll(ReleaseBase.problems(
                        files, served, servedFiles, releases.isMadeFrom(files, served, servedFiles)));
            }
            replace(files, data, served, author, problems);
            if (author == null || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
        });
        return problems;
    }

    private void replace(
            ReleaseFiles files,
            ReferenceDataFiles data,
            StoredRelease served,
            @Nullable Author author,
            List<ReleaseProblem> problems) {
        tables.clear();
        List<ReleaseProblem> refused = load.fill(data);
        problems.addAll(refused);
        if (refused.isEmpty()) {
            tables.complete(files.rules());
            Author whose = author == null ? new Author("check", "check") : author;
            releases.add(ReleaseMark.of(files, served.next(clock.instant())), files, whose.name(), whose.summary());
            problems.addAll(reading.problems(files));
        }
    }
}
