package org.skillregister.certificate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where lookups read: a replica when one is set, else the database itself. */
@Component
class LookupDatabase implements DisposableBean {

    private static final int CONNECTIONS = 10;

    private final JdbcClient client;
    private final @Nullable HikariDataSource replica;

    LookupDatabase(CertificateProperties properties, JdbcClient primary, JdbcConnectionDetails details) {
        String url = properties.replicaUrl();
        this.replica = url == null || url.isEmpty() ? null : replica(url, details);
        this.client = replica == null ? primary : JdbcClient.create(replica);
    }

    private static HikariDataSource replica(String url, JdbcConnectionDetails details) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("replica");
        pool.setJdbcUrl(url);
        pool.setUsername(details.getUsername());
        pool.setPassword(details.getPassword());
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(3000);
        // A replica that is away at the start may come back.
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("socketTimeout", "10");
        // As for the database itself: planned once for each connection.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(pool);
    }

    JdbcClient client() {
        return client;
    }

    @Override
    public void destroy() {
        if (replica != null) {
            replica.close();
        }
    }
}
