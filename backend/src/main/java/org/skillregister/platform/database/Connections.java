package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;

/** Creates connection pools with the settings of another one. */
public final class Connections {

    private Connections() {}

    /**
     * A pool for the same database with the same settings, which may be changed before its first connection is requested.
     *
     * @param name name of the pool in logs
     */
    public static HikariDataSource like(HikariDataSource other, String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(other.getJdbcUrl());
        pool.setUsername(other.getUsername());
        pool.setPassword(other.getPassword());
        pool.setMaximumPoolSize(other.getMaximumPoolSize());
        pool.setMinimumIdle(other.getMinimumIdle());
        pool.setIdleTimeout(other.getIdleTimeout());
        pool.setKeepaliveTime(other.getKeepaliveTime());
        pool.setConnectionTimeout(other.getConnectionTimeout());
        pool.setValidationTimeout(other.getValidationTimeout());
        pool.setConnectionInitSql(other.getConnectionInitSql());
        pool.setExceptionOverride(other.getExceptionOverride());
        if (other.getMetricRegistry() != null) {
            pool.setMetricRegistry(other.getMetricRegistry());
        }
        other.getDataSourceProperties()
                .forEach((property, value) -> pool.addDataSourceProperty((String) property, value));
        return pool;
    }

    /** Adds SQL that runs at the start of each connection of a pool. */
    public static void begin(HikariDataSource pool, String sql) {
        String before = pool.getConnectionInitSql();
        pool.setConnectionInitSql(before == null ? sql : before + "; " + sql);
    }
}
