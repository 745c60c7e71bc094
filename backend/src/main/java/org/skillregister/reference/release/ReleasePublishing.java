package org.skillregister.reference.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.database.Workload;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts another version of the reference data in the place of the served one: all of it in one transaction, or nothing. A version is checked
 * by doing just that, up to the commit: it is loaded and read as it would be served, and what must come out of it is asked.
 */
@Component
class ReleasePublishing {

    private final ReleaseTables tables;
    private final StoredReleases releases;
    private final TrialLoad load;
    private final PackagedLoad packaged;
    private final TransactionTemplate transaction;
    private final SnapshotStore store;
    private final ObjectProvider<Snapshot<?>> snapshots;
    private final ObjectProvider<ReleaseCheck> checks;
    private final Clock clock;

    /** @param connections statements are not ended after the time that a request has, as those of the register's own client are */
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
        this.packaged = new PackagedLoad(database);
        this.transaction = new TransactionTemplate(transactions);
        this.store = store;
        this.snapshots = snapshots;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Whose version it is.
     *
     * @param name who publishes it
     * @param summary what is new in it
     */
    record Author(String name, String summary) {}

    /** @return the versions that there have been, the served one first */
    List<StoredRelease> list() {
        return releases.list();
    }

    /** @return the files of a version; empty when a program from before took it on */
    Optional<ReleaseFiles> findFiles(StoredRelease release) {
        return releases.findFiles(release);
    }

    /** @return everything that is wrong; nothing is changed */
    List<ReleaseProblem> check(ReleaseFiles files) {
        return attempt(files, false, null);
    }

    /** @return everything that is wrong; nothing is changed then, nor when the served version says the same */
    List<ReleaseProblem> publish(ReleaseFiles files, Author author) {
        return attempt(files, false, author);
    }

    /** Publishes what was served before once more. What came since may vanish with it. */
    List<ReleaseProblem> rollBack(ReleaseFiles before, Author author) {
        return attempt(before, true, author);
    }

    /**
     * Serves the data of this program, which were kept back because they lack what was published. That vanishes.
     *
     * @return false when they were not released later than what is served
     */
    boolean adopt() {
        return Workload.BULK.call(() -> Boolean.TRUE.equals(transaction.execute(_ -> packaged.adopt())));
    }

    /** @return why the data of this program are kept back; empty when they are not */
    Optional<String> keptBack() {
        List<String> missing = packaged.missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of(packaged.warning(missing));
    }

    /** In a transaction that waits for the checks; a connection for requests would be given up meanwhile. */
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
        // On the command line nobody has asked for most of them yet.
        snapshots.forEach(Snapshot::get);
        transaction.executeWithoutResult(status -> {
            tables.lock();
            StoredRelease served = releases.findServed().orElseThrow();
            Optional<ReleaseFiles> servedFiles = releases.findFiles(served);
            if (servedFiles.filter(files::isSameAs).isPresent()) {
                return;
            }
            if (!isRollback) {
                problems.addAll(
                        ReleaseBase.problems(files, served, servedFiles, isMadeFrom(served, servedFiles, files)));
            }
            replace(files, data, served, author, problems);
            if (author == null || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
        });
        return problems;
    }

    /** Also those that were made from an earlier version which says the same, because what came since was taken back. */
    private boolean isMadeFrom(StoredRelease served, Optional<ReleaseFiles> servedFiles, ReleaseFiles files) {
        Optional<Instant> base = ReleaseMark.find(files).map(ReleaseMark::releasedAt);
        return base.filter(served.moment()::equals).isPresent()
                || releases.list().stream()
                        .filter(earlier -> base.filter(earlier.moment()::equals).isPresent())
                        .flatMap(earlier -> releases.findFiles(earlier).stream())
                        .anyMatch(
                                earlier -> servedFiles.filter(earlier::isSameAs).isPresent());
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
            releases.add(ReleaseMark.of(files, now(served)), files, whose.name(), whose.summary());
            problems.addAll(problemsWhenServed(files));
        }
    }

    /** The database keeps milliseconds; each version is later than the one before, whatever the clock says. */
    private Instant now(StoredRelease served) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant next = served.moment().plusMillis(1);
        return now.isAfter(next) ? now : next;
    }

    private List<ReleaseProblem> problemsWhenServed(ReleaseFiles files) {
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
