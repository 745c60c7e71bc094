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
 * The databases that lookups read: the primary and, if configured, a replica. Each has its own connection pool, as large as that of the
 * other requests.
 */
@Component
class LookupDatabase implements DisposableBean {

    /**
     * A lookup is planned once per connection, because planning over the partitions takes longer than the lookup itself. The plan uses
     * the indexes even while the table is small, because it stays in use after millions of rows have been imported.
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
        // Set on the server: the driver would start and stop a timer per statement, in one queue for all threads.
        Connections.begin(pool, "set statement_timeout = '%ds'".formatted(seconds));
        pool.setReadOnly(true);
        // A database that is down at start-up may come back.
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

    /** The primary. */
    JdbcTemplate template() {
        return template;
    }

    /** The replica; empty when none is configured. */
    Optional<JdbcTemplate> replica() {
        return Optional.ofNullable(replica);
    }

    @Override
    public void destroy() {
        pools.forEach(FailFastPool::close);
    }
}
