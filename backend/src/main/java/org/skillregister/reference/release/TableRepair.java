package org.skillregister.reference.release;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds tables that differ from the served release, and fills them again from its stored files. */
final class TableRepair {

    private static final Logger log = LoggerFactory.getLogger(TableRepair.class);

    private final ReleaseTables tables;
    private final StoredReleases releases;
    private final ReleaseMark packaged;

    TableRepair(JdbcClient database) {
        this.tables = new ReleaseTables(database);
        this.releases = new StoredReleases(database);
        this.packaged = ReleaseMark.ofProgram();
    }

    /** @throws DamagedTables when a table is missing */
    void check() {
        List<String> gone = tables.gone();
        if (!gone.isEmpty()) {
            throw new DamagedTables(gone);
        }
    }

    /** Whether the tables differ from the release. */
    boolean isDamaged() {
        return tables.lackVersion() || damaged().isPresent();
    }

    /** The served release, if the tables differ from it. Ignores a release of a newer program, whose tables this one does not know. */
    private Optional<StoredRelease> damaged() {
        return releases.findServed()
                .filter(served -> !served.moment().isAfter(packaged.releasedAt()))
                .filter(releases::differs);
    }

    /** Restores the tables from the release in a transaction. */
    void mend() {
        tables.lock();
        tables.completeVersion();
        damaged()
                .ifPresent(served -> releases.findFiles(served).ifPresent(files -> {
                    log.error(
                            "The tables did not hold the reference data that were released at {}: they were filled"
                                    + " anew",
                            served.moment());
                    tables.replace(files);
                    releases.renewDataVersion(served);
                }));
    }
}
