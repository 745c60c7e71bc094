package org.skillregister.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all versions of the reference data that this register has had. */
@Component
class DataVersionReader {

    private static final String SERVED = """
        select reference_digest() as data_version, (select max(verified_on) from source_document) as verified_on,
            released_at, published_by, coalesce(summary, '随程序发布的数据') as summary, digest
        from reference_release order by released_at desc limit 1
        """;

    /** Leaves out versions adopted by older programs, of which too little is known. */
    private static final String ALL = """
        select data_version, verified_on, released_at, published_by, summary, digest
        from reference_release where files is not null order by released_at desc
        """;

    private final JdbcClient database;

    DataVersionReader(JdbcClient database) {
        this.database = database;
    }

    DataVersion served() {
        return database.sql(SERVED).query((row, _) -> version(row)).single();
    }

    /** @return the versions, newest first */
    List<DataVersion> all() {
        return database.sql(ALL).query((row, _) -> version(row)).list();
    }

    private static DataVersion version(ResultSet row) throws SQLException {
        return new DataVersion(
                row.getString("data_version"),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("summary"),
                row.getString("digest"));
    }
}
