package org.skillregister.reference.release;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the reference data that this register has had; the last one is served. */
final class StoredReleases {

    private final JdbcClient database;

    StoredReleases(JdbcClient database) {
        this.database = database;
    }

    /** @return all versions, the served one first */
    List<StoredRelease> list() {
        return database.sql("""
            select released_at, digest, data_version, published_by, summary from reference_release
            order by released_at desc
            """)
                .query(new SimplePropertyRowMapper<>(StoredRelease.class))
                .list();
    }

    Optional<StoredRelease> findServed() {
        return list().stream().findFirst();
    }

    /** @return the files of a version; empty when an older program adopted it */
    Optional<ReleaseFiles> findFiles(StoredRelease release) {
        return database.sql("select files from reference_release where released_at = ? and files is not null")
                .param(release.releasedAt())
                .query((row, _) -> row.getBytes("files"))
                .optional()
                .map(ReleaseFiles::ofArchive);
    }

    /** Whether files are based on the served version, or on an earlier one with its content, because later changes were rolled back. */
    boolean isMadeFrom(ReleaseFiles files, StoredRelease served, Optional<ReleaseFiles> servedFiles) {
        Optional<Instant> base = ReleaseMark.find(files).map(ReleaseMark::releasedAt);
        return base.filter(served.moment()::equals).isPresent()
                || list().stream()
                        .filter(earlier -> base.filter(earlier.moment()::equals).isPresent())
                        .flatMap(earlier -> findFiles(earlier).stream())
                        .anyMatch(
                                earlier -> servedFiles.filter(earlier::isSameAs).isPresent());
    }

    /** Whether the tables differ from a version. This is unknown for a version adopted by an older program. */
    boolean differs(StoredRelease release) {
        return release.dataVersion() != null
                && database.sql("select reference_digest() is distinct from ?")
                        .param(release.dataVersion())
                        .query(Boolean.class)
                        .single();
    }

    /** Stores the digest of the tables as this program calculates it, since they contain the release. */
    void renewDataVersion(StoredRelease release) {
        database.sql("update reference_release set data_version = reference_digest() where released_at = ?")
                .param(release.releasedAt())
                .update();
    }

    /** @return the differences of each version from the one before, by release time; without versions stored by older programs */
    Map<Instant, List<FactChange>> listChanges() {
        Map<Instant, List<FactChange>> changes = new HashMap<>();
        database.sql("select released_at, changes::text as changes from reference_release where changes is not null")
                .query(row -> {
                    changes.put(
                            row.getObject("released_at", OffsetDateTime.class).toInstant(),
                            FactJson.read(row.getString("changes")));
                });
        return changes;
    }

    /** @return the differences between two versions; empty when one of them was not kept */
    Optional<List<FactChange>> compare(StoredRelease before, StoredRelease after) {
        return findFiles(before).flatMap(had -> findFiles(after).map(has -> FactChanges.between(had, has)));
    }

    /** Stores the current content of the tables with its differences from the version served before, and serves it. */
    void add(ReleaseMark mark, ReleaseFiles files, @Nullable String publishedBy, String summary) {
        Optional<String> changes =
                findServed().flatMap(this::findFiles).map(before -> FactJson.write(FactChanges.between(before, files)));
        database.sql("""
            insert into reference_release (
                released_at, digest, origin, data_version, verified_on, published_by, summary, files, changes)
            values (:at, :digest, case when :by::text is null then 'PACKAGED' else 'PUBLISHED' end, reference_digest(),
                (select max(verified_on) from source_document), :by, :summary, :files, :changes::jsonb)
            """)
                .param("at", mark.releasedAt().atOffset(UTC))
                .param("digest", mark.digest())
                .param("by", publishedBy)
                .param("summary", summary)
                .param("files", files.with(mark).archive())
                .param("changes", changes.orElse(null))
                .update();
    }
}
