package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;

/** Makes connection pools that have the settings of another one. */
public final class Connections {

    private Connections() {}

    /**
     * A pool to the same database with the same settings, which may be changed before its first connection is asked for.
     *
     * @param name what the pool is called in logs
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

    /** Lets each connection of a pool begin with some more SQL. */
    public static void begin(HikariDataSource pool, String sql) {
        String before = pool.getConnectionInitSql();
        pool.setConnectionInitSql(before == null ? sql : before + "; " + sql);
    }
}
