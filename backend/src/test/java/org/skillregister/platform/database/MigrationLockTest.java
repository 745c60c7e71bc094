package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Uses a database of its own, where the migration starts from scratch. */
@Timeout(60)
class MigrationLockTest {

    private static final String SERVER = System.getProperty("spring.datasource.url");
    private static final String DATABASE = SERVER.replaceFirst("/postgres$", "/migration_lock");

    private final JdbcClient server = JdbcClient.create(dataSource(SERVER));
    private final JdbcClient database = JdbcClient.create(dataSource(DATABASE));

    @BeforeEach
    void createDatabase() {
        // Two applications that start at once in one JVM would both configure its only logging system.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        server.sql("create database migration_lock").update();
    }

    @AfterEach
    void dropDatabase() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        server.sql("drop database migration_lock with (force)").update();
    }

    @Test
    void lockOfAKilledProcessDoesNotHoldUpTheNext() {
        migrate();
        database.sql("update databasechangeloglock set locked = true, lockedby = 'a killed process'")
                .update();
        migrate();
        assertThat(mostRunsOfAChange()).isEqualTo(1);
    }

    @Test
    void twoAtOnceBothComeUpAndMigrateOnce() throws ExecutionException, InterruptedException {
        try (ExecutorService instances =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            Future<?> one = instances.submit(MigrationLockTest::migrate);
            Future<?> other = instances.submit(MigrationLockTest::migrate);
            one.get();
            other.get();
        }
        assertThat(mostRunsOfAChange()).isEqualTo(1);
    }

    /** Liquibase makes the table of its lock whenever it runs. */
    @Test
    void startThatHasNothingToMigrateLeavesLiquibaseOut() {
        migrate();
        database.sql("drop table databasechangeloglock").update();
        migrate();
        assertThat(liquibaseHasRun()).isFalse();

        // As if another version of the program had migrated the database.
        database.sql("update databasechangelog set dateexecuted = now() where id = '020-certificates'")
                .update();
        migrate();
        assertThat(liquibaseHasRun()).isTrue();
        assertThat(mostRunsOfAChange()).isEqualTo(1);
    }

    private boolean liquibaseHasRun() {
        return database.sql("select to_regclass('databasechangeloglock') is not null")
                .query(Boolean.class)
                .single();
    }

    private int mostRunsOfAChange() {
        return database.sql("select max(runs) from (select count(*) as runs from databasechangelog group by id)")
                .query(Integer.class)
                .single();
    }

    private static void migrate() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Migration.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.register-shutdown-hook=false")
                .run("--spring.datasource.url=" + DATABASE)) {
            assertThat(context.getBean(DataSource.class)).isNotNull();
        }
    }

    private static DataSource dataSource(String url) {
        return new DriverManagerDataSource(
                url,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
    }

    @Configuration(proxyBeanMethods = false)
    @Import(MigrationLock.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, LiquibaseAutoConfiguration.class})
    static class Migration {}
}
