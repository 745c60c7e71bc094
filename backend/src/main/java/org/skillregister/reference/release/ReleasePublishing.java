package org.skillregister.reference.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Moment;
import org.skillregister.platform.Snapshot;
import org.skillregister.platform.SnapshotStore;
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

    ReleasePublishing(
            JdbcClient database,
            PlatformTransactionManager transactions,
            SnapshotStore store,
            ObjectProvider<Snapshot<?>> snapshots,
            ObjectProvider<ReleaseCheck> checks,
            Clock clock) {
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
    record CourseAuthor(String name, String summary) {}

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
    List<ReleaseProblem> publish(ReleaseFiles files, CourseAuthor author) {
        return attempt(files, false, author);
    }

    /** Publishes what was served before once more. What came since may vanish with it. */
    List<ReleaseProblem> rollBack(ReleaseFiles before, CourseAuthor author) {
        return attempt(before, true, author);
    }

    /**
     * Serves the data of this program, which were kept back because they lack what was published. That vanishes.
     *
     * @return false when they were not released later than what is served
     */
    boolean adopt() {
        return Boolean.TRUE.equals(transaction.execute(_ -> packaged.adopt()));
    }

    /** @return why the data of this program are kept back; empty when they are not */
    Optional<String> keptBack() {
        List<String> missing = packaged.missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of(packaged.warning(missing));
    }

    private List<ReleaseProblem> attempt(ReleaseFiles files, boolean isRollback, @Nullable CourseAuthor author) {
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
                problems.addAll(ReleaseBase.problems(files, served, servedFiles));
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
            @Nullable CourseAuthor author,
            List<ReleaseProblem> problems) {
        tables.clear();
        List<ReleaseProblem> refused = load.fill(data);
        problems.addAll(refused);
        if (refused.isEmpty()) {
            tables.complete(files.rules());
            CourseAuthor whose = author == null ? new CourseAuthor("check", "check") : author;
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
        Moment moment;
        try {
            moment = store.uncommitted();
        } catch (ReleaseRefused refused) {
            return refused.problems();
        } catch (RuntimeException unreadable) {
            return List.of(
                    new ReleaseProblem("all files together", 0, null, "cannot be read: " + unreadable.getMessage()));
        }
        return moment.call(() ->
                checks.stream().flatMap(check -> check.problems(files).stream()).toList());
    }
}
