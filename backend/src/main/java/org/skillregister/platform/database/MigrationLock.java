package org.skillregister.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time migrate a database. Liquibase's own lock begins only after it has created its tables, and is a row that a
 * killed process leaves behind. This one spans the whole migration and ends with its transaction, hence with its process; its holder
 * knows that a locked row is a leftover. Migrations may take long, so both use connections with a long time-out.
 */
@Component
final class MigrationLock implements BeanPostProcessor, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(MigrationLock.class);

    /** Any key that no other advisory lock in the database uses. */
    private static final long KEY = 0x536B696C6C526567L;

    private @Nullable Connection holder;
    private @Nullable AppliedMigrations pending;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            if (liquibase.getDataSource() instanceof WorkloadDataSource connections) {
                liquibase.setDataSource(connections.of(Workload.BULK));
            }
            try {
                // Throws a distinct exception for an unreachable database, unlike DataSource.getConnection.
                holder = DataSourceUtils.getConnection(liquibase.getDataSource());
                lock(holder);
                clearLeftover(JdbcClient.create(liquibase.getDataSource()));
                AppliedMigrations applied = new AppliedMigrations(holder, liquibase);
                pending = applied.areAll() ? null : applied;
                if (pending == null) {
                    liquibase.setShouldRun(false);
                }
            } catch (SQLException failure) {
                throw new DataAccessResourceFailureException("The migration lock could not be acquired", failure);
            }
        }
        return bean;
    }

    /** The migration has run by now: it is the initialization of the bean. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase) {
            try {
                if (pending != null) {
                    pending.remember();
                }
            } catch (SQLException failure) {
                throw new DataAccessResourceFailureException("The migration could not be recorded", failure);
            }
            destroy();
        }
        return bean;
    }

    /** Releases the lock, even if the migration has failed. */
    @Override
    public void destroy() {
        try (Connection held = holder) {
            if (held != null) {
                held.rollback();
            }
        } catch (SQLException failure) {
            log.warn("The migration lock could not be released and ends with its connection: {}", failure.getMessage());
        } finally {
            holder = null;
        }
    }

    private static void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = 0");
            statement.execute("select pg_advisory_xact_lock(" + KEY + ")");
        }
    }

    private static void clearLeftover(JdbcClient database) {
        boolean exists = database.sql("select to_regclass('databasechangeloglock') is not null")
                .query(Boolean.class)
                .single();
        if (exists
                && database.sql("update databasechangeloglock set locked = false where locked")
                                .update()
                        > 0) {
            log.info("Cleared the migration lock that a killed run has left behind");
        }
    }
}
