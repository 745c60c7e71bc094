package org.skillregister.platform.snapshot;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A state of the reference data. A restored database may assign the same version again, but with another time.
 *
 * @param version number of changes of the data in this database
 * @param changedAt when the data last changed
 */
public record DataState(long version, OffsetDateTime changedAt) {

    static DataState read(JdbcClient database) {
        return database.sql("select version, changed_at from data_version")
                .query(DataState.class)
                .single();
    }
}
