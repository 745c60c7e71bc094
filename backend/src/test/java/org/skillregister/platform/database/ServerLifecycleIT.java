package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One sequence of steps on one data directory, because each start of the server takes seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerLifecycleIT {

    @TempDir
    static Path temporary;

    @AfterAll
    static void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Order(1)
    void killedWhileItMigratesItComesUpTheNextTime() throws Exception {
        ServerProcess killed = ServerProcess.start(directory());
        killed.await("migration", ServerLifecycleIT::isMigrating);
        killed.kill();
        assertThat(ServerProcess.processesOn(directory())).as("orphan").isNotEmpty();

        ServerProcess next = ServerProcess.start(directory()).awaitHealthy();
        assertThat(next.output())
                .contains(
                        "the PostgreSQL that a killed run has left behind",
                        "the migration lock that a killed run has left");
        assertThat(next.status("/graphql")).isEqualTo(400);
        database().sql("create table kept (name text)").update();
        next.terminate();
        assertThat(ServerProcess.processesOn(directory())).isEmpty();
    }

    @Test
    @Order(2)
    void directoryHasOneOwnerWhoseDatabaseComesBack() throws Exception {
        ServerProcess owner = ServerProcess.start(directory()).awaitHealthy();
        assertThat(database()
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .as("data of the run before")
                .isZero();

        ServerProcess second = ServerProcess.start(directory());
        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output())
                .contains("is in use by another running Skill Register", "Stop the other one")
                .doesNotContain("\tat ");
        assertThat(owner.isHealthy()).isTrue();

        postmaster().destroyForcibly();
        // A request waits for a connection, so it may never notice the failure.
        owner.await("failure", () -> owner.output().contains("PostgreSQL has ended"));
        owner.await("return", owner::isHealthy);
        owner.terminate();
    }

    @Test
    @Order(3)
    void dataOfAnotherVersionAreLeftAlone() throws Exception {
        Files.writeString(directory().resolve("data/PG_VERSION"), "17\n");
        ServerProcess refused = ServerProcess.start(directory());
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output())
                .contains("are of PostgreSQL 17; this program brings PostgreSQL 18", "Move that directory away")
                .doesNotContain("\tat ");
        assertThat(ServerProcess.processesOn(directory())).isEmpty();
    }

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    private static boolean isMigrating() {
        try {
            return port().isPresent()
                    && database()
                            .sql("select locked from databasechangeloglock")
                            .query(Boolean.class)
                            .single();
        } catch (DataAccessException | IOException notYet) {
            return false;
        }
    }

    private static JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port().orElseThrow()),
                "postgres",
                Files.readString(directory().resolve("data/register.password"))));
    }

    /** PostgreSQL writes its process into the first line and its port into the fourth, in whole only once it runs. */
    private static List<String> pidFile() throws IOException {
        Path file = directory().resolve("data/postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Optional<String> port() throws IOException {
        return pidFile().stream().skip(3).findFirst();
    }

    private static ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst())).orElseThrow();
    }
}
