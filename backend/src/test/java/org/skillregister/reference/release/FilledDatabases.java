package org.skillregister.reference.release;

import java.util.Objects;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Separate test databases with the program's tables and reference data. They are copies of a template that is filled on first use.
 * Filling one takes seconds, copying it a fraction of a second.
 */
public final class FilledDatabases {

    private static final String SERVER = property("url");
    private static final String ORIGINAL = "filled_original";

    private static boolean isFilled;

    private FilledDatabases() {}

    /** @return the address of the new database */
    public static synchronized String create(String name) {
        JdbcClient server = JdbcClient.create(dataSource(SERVER));
        if (!isFilled) {
            // A database is left over when an earlier run failed to fill it.
            server.sql("drop database if exists %s with (force)".formatted(ORIGINAL))
                    .update();
            server.sql("create database " + ORIGINAL).update();
            try (SingleConnectionDataSource empty = connection(url(ORIGINAL))) {
                fill(empty);
            }
            isFilled = true;
        }
        server.sql("create database %s template %s".formatted(name, ORIGINAL)).update();
        return url(name);
    }

    /** Ends the connections that there still are. */
    public static void drop(String name) {
        JdbcClient.create(dataSource(SERVER))
                .sql("drop database %s with (force)".formatted(name))
                .update();
    }

    private static String url(String name) {
        return SERVER.replaceFirst("/postgres$", "/" + name);
    }

    private static void fill(DataSource empty) {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(empty);
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
        new PackagedRelease().postProcessAfterInitialization(liquibase, "liquibase");
    }

    /** As whom the tests ask their databases. */
    public static DriverManagerDataSource dataSource(String url) {
        return new DriverManagerDataSource(url, property("username"), property("password"));
    }

    /** One connection for all: to begin one for each statement takes longer than most statements. */
    static SingleConnectionDataSource connection(String url) {
        return new SingleConnectionDataSource(url, property("username"), property("password"), true);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty("spring.datasource." + name));
    }
}
