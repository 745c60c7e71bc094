package org.skillregister.reference.release;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the reference data that this register has had; the last one is served. */
final class StoredReleases {

    private final JdbcClient database;

    StoredReleases(JdbcClient database) {
        this.database = database;
    }

    /** @return all, the served one first */
    List<StoredRelease> list() {
        return database.sql("""
            select released_at, digest, data_version, published_by, summary from reference_release
            order by released_at desc
            """).query((row, _) -> release(row)).list();
    }

    private static StoredRelease release(ResultSet row) throws SQLException {
        return new StoredRelease(
                row.getObject("released_at", OffsetDateTime.class),
                row.getString("digest"),
                row.getString("data_version"),
                row.getString("published_by"),
                row.getString("summary"));
    }

    Optional<StoredRelease> findServed() {
        return list().stream().findFirst();
    }

    /** @return the files of a version; empty when a program from before took it on */
    Optional<ReleaseFiles> findFiles(StoredRelease release) {
        return database.sql("select files from reference_release where released_at = ? and files is not null")
                .param(release.releasedAt())
                .query((row, _) -> row.getBytes("files"))
                .optional()
                .map(ReleaseFiles::ofArchive);
    }

    /** Stores what the tables hold now, and serves it. */
    void add(ReleaseMark mark, ReleaseFiles files, @Nullable String publishedBy, String summary) {
        database.sql("""
            insert into reference_release (
                released_at, digest, origin, data_version, verified_on, published_by, summary, files)
            values (:at, :digest, case when :by::text is null then 'PACKAGED' else 'PUBLISHED' end, reference_digest(),
                (select max(verified_on) from source_document), :by, :summary, :files)
            """)
                .param("at", mark.releasedAt().atOffset(UTC))
                .param("digest", mark.digest())
                .param("by", publishedBy)
                .param("summary", summary)
                .param("files", files.with(mark).archive())
                .update();
    }
}
