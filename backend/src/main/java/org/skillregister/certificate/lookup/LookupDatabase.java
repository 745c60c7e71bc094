package org.skillregister.certificate.lookup;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.platform.database.Connections;
import org.skillregister.platform.database.DatabaseReach;
import org.skillregister.platform.database.FailFastPool;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where lookups read: a replica when one is set, else the database itself; in either case by connections of their own, as many
 * as the others are.
 */
@Component
class LookupDatabase implements DisposableBean {

    /**
     * A lookup is planned once for a connection, because planning over the partitions anew takes longer than the lookup itself; and
     * by the indexes, even while the table is small, because the plan stays when millions have come in.
     */
    private static final String PLANNING = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off";

    private final FailFastPool connections;
    private final JdbcTemplate template;

    LookupDatabase(CertificateProperties properties, DataSource database, JdbcTemplate others, DatabaseReach reach)
            throws SQLException {
        HikariDataSource primary = database.unwrap(HikariDataSource.class);
        HikariDataSource pool = Connections.like(primary, "lookups");
        Connections.begin(pool, PLANNING);
        // The driver would start and stop a timer for each statement, in one queue for all threads.
        Connections.begin(pool, "set statement_timeout = '%ds'".formatted(others.getQueryTimeout()));
        pool.setReadOnly(true);
        // What is away at the start may come back.
        pool.setInitializationFailTimeout(-1);
        String replica = properties.replicaUrl();
        DatabaseReach mine = reach;
        if (replica != null && !replica.isEmpty()) {
            mine = DatabaseReach.told("The replica for lookups");
            pool.setJdbcUrl(replica);
        }
        this.connections = FailFastPool.of(pool, mine);
        this.template = new JdbcTemplate(connections);
    }

    JdbcTemplate template() {
        return template;
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
