package org.skillregister.reference.release;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the program's reference data into the database. Even if the program was released later, it does not replace publications
 * that it lacks, because they would vanish silently.
 */
final class PackagedLoad {

    private static final Logger log = LoggerFactory.getLogger(PackagedLoad.class);

    private static final String SUMMARY = "随程序发布的数据";

    /** Maximum number of facts named in the log. */
    private static final int NAMED = 10;

    private final JdbcClient database;
    private final ReleaseTables tables;
    private final StoredReleases releases;
    private final ReleaseMark packaged;

    PackagedLoad(JdbcClient database) {
        this.database = database;
        this.tables = new ReleaseTables(database);
        this.releases = new StoredReleases(database);
        this.packaged = ReleaseMark.ofProgram();
    }

    /** Whether the program's data were released later than those in the database. */
    boolean isLater() {
        return releases.findServed()
                .filter(served -> !served.moment().isBefore(packaged.releasedAt()))
                .isEmpty();
    }

    /** Whether the database lacks the rules, because an older program with newer data kept its rules inside the program. */
    boolean lacksRules() {
        return !database.sql("select exists (select from rule_file)")
                .query(Boolean.class)
                .single();
    }

    /** Adopts the program's data in a transaction, if they were released later and lack nothing that was published. */
    void takeOn() {
        tables.lock();
        ReleaseFiles files = ReleaseFiles.packaged();
        if (isLater() && missing(files).isEmpty()) {
            replace(files);
        } else if (lacksRules()) {
            tables.fillRules(files.rules());
        }
    }

    /**
     * Adopts the program's data in a transaction, whatever they lack.
     *
     * @return false when they were not released later than the served data
     */
    boolean adopt() {
        tables.lock();
        if (!isLater()) {
            return false;
        }
        replace(ReleaseFiles.packaged());
        return true;
    }

    private void replace(ReleaseFiles files) {
        tables.replace(files);
        releases.add(packaged, files, null, SUMMARY);
    }

    /** @return what was published but the program lacks; empty when the served data came with a program */
    List<String> missing() {
        return isLater() ? missing(ReleaseFiles.packaged()) : List.of();
    }

    private List<String> missing(ReleaseFiles files) {
        List<StoredRelease> all = releases.list();
        if (all.isEmpty() || all.getFirst().publishedBy() == null) {
            return List.of();
        }
        // If no program's files are stored, everything may have been published.
        ReleaseFiles before = all.stream()
                .filter(release -> release.publishedBy() == null)
                .findFirst()
                .flatMap(releases::findFiles)
                .orElse(ReleaseFiles.NONE);
        Optional<ReleaseFiles> published = releases.findFiles(all.getFirst());
        return published
                .map(served -> PublishedFacts.missing(before, served, files))
                .orElse(List.of());
    }

    /** Logs which data are served if they are not the program's. */
    void logResult() {
        StoredRelease served = releases.findServed().orElseThrow();
        if (served.moment().isAfter(packaged.releasedAt())) {
            log.info(
                    "The reference data of {} are served; those of this program are older, of {}",
                    served.moment(),
                    packaged.releasedAt());
        } else if (served.moment().isBefore(packaged.releasedAt())) {
            log.warn(
                    "The reference data that were published at {} are served. {}", served.moment(), warning(missing()));
        } else if (!served.digest().equals(packaged.digest())) {
            log.warn(
                    "The reference data of this program were changed and not released: those of {} are served."
                            + " To release them: mvn -pl backend test -Dtest=ReferenceReleaseTest -Dreference=release",
                    served.moment());
        }
    }

    /** A warning for operators. */
    String warning(List<String> missing) {
        return "Those of this program were released later, at %s, and are kept back, because they lack what was published: %s%s. Merge both (register reference export, diff, publish), or give up what was published (register reference adopt)."
                .formatted(
                        packaged.releasedAt(),
                        String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))),
                        missing.size() > NAMED ? " and %d more".formatted(missing.size() - NAMED) : "");
    }
}
