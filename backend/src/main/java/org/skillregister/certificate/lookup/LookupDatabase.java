package org.skillregister.certificate.lookup;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateProperties;
import org.skillregister.platform.database.Connections;
import org.skillregister.platform.database.DatabaseReach;
import org.skillregister.platform.database.FailFastPool;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where lookups read: the database itself, and a replica when one is set; each by connections of their own, as many as the others
 * are.
 */
@Component
class LookupDatabase implements DisposableBean {

    /**
     * A lookup is planned once for a connection, because planning over the partitions anew takes longer than the lookup itself; and
     * by the indexes, even while the table is small, because the plan stays when millions have come in.
     */
    private static final String PLANNING = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off";

    private final HikariDataSource requests;
    private final int seconds;
    private final List<FailFastPool> pools = new ArrayList<>();
    private final JdbcTemplate template;
    private final @Nullable JdbcTemplate replica;

    LookupDatabase(CertificateProperties properties, DataSource database, JdbcTemplate others, DatabaseReach reach)
            throws SQLException {
        this.requests = database.unwrap(HikariDataSource.class);
        this.seconds = others.getQueryTimeout();
        this.template = by(pool("lookups"), reach);
        this.replica = properties.hasReplica() ? by(replicaPool(properties.replicaUrl()), loggedReach()) : null;
    }

    private static DatabaseReach loggedReach() {
        return DatabaseReach.logged("The replica for lookups");
    }

    private HikariDataSource pool(String name) {
        HikariDataSource pool = Connections.like(requests, name);
        Connections.begin(pool, PLANNING);
        // The driver would start and stop a timer for each statement, in one queue for all threads.
        Connections.begin(pool, "set statement_timeout = '%ds'".formatted(seconds));
        pool.setReadOnly(true);
        // What is away at the start may come back.
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private HikariDataSource replicaPool(@Nullable String url) {
        HikariDataSource pool = pool("replica");
        pool.setJdbcUrl(url);
        return pool;
    }

    private JdbcTemplate by(HikariDataSource pool, DatabaseReach reach) {
        FailFastPool connections = FailFastPool.of(pool, reach);
        pools.add(connections);
        return new JdbcTemplate(connections);
    }

    /** The database itself. */
    JdbcTemplate template() {
        return template;
    }

    /** The replica; empty when there is none. */
    Optional<JdbcTemplate> replica() {
        return Optional.ofNullable(replica);
    }

    @Override
    public void destroy() {
        pools.forEach(FailFastPool::close);
    }
}
