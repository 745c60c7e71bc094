package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Two versions of the program, each with its own reference data, start on one database in turn. */
class OlderProgramTest {

    private static final String SERVER = System.getProperty("spring.datasource.url");
    private static final String DATABASE = SERVER.replaceFirst("/postgres$", "/older_program");
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final String NAME = "上海市技师协会";
    private static final String NEWER_NAME = "上海市名师协会";

    private final JdbcClient server = JdbcClient.create(dataSource(SERVER));
    private final JdbcClient database = JdbcClient.create(dataSource(DATABASE));
    private final Instant released =
            ReleaseMark.find(ReleaseFiles.packagedMark()).orElseThrow().releasedAt();

    @TempDir
    private Path home;

    @BeforeEach
    void createDatabase() {
        server.sql("create database older_program").update();
    }

    @AfterEach
    void dropDatabase() {
        server.sql("drop database older_program with (force)").update();
    }

    @Test
    void referenceDataOnlyGoForward() throws Exception {
        Path newer = program("newer", NEWER_NAME, released.plus(Duration.ofDays(1)));
        runCommand(CLASSES);
        assertThat(state()).isEqualTo(new State(NAME, 1));

        runCommand(newer);
        assertThat(state()).isEqualTo(new State(NEWER_NAME, 2));

        runCommand(CLASSES);
        new SpringApplicationBuilder(SkillRegister.class)
                .run("--server.port=0", "--spring.datasource.url=" + DATABASE)
                .close();
        assertThat(state()).as("an older command and an older server").isEqualTo(new State(NEWER_NAME, 2));

        runCommand(newer);
        assertThat(state()).isEqualTo(new State(NEWER_NAME, 2));

        // What was published on the running register is newer than any program that was built before.
        database.sql("""
            update organization set name = '上海市导师协会' where id = 'org-015';
            insert into reference_release (released_at, digest, origin) values (:at, 'published', 'PUBLISHED')
            """)
                .param("at", released.plus(Duration.ofDays(3)).atOffset(UTC))
                .update();
        runCommand(program("between", NAME, released.plus(Duration.ofDays(2))));
        assertThat(state().name()).isEqualTo("上海市导师协会");

        runCommand(program("newest", NAME, released.plus(Duration.ofDays(4))));
        assertThat(state()).isEqualTo(new State(NAME, 3));
    }

    @Test
    void programOfBeforeTheReleasesCannotLoadWhatItHas() throws Exception {
        runCommand(CLASSES);

        assertThatThrownBy(() -> database.sql("delete from source_document").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("start the newer program");
    }

    private record State(String name, int version) {}

    private State state() {
        return database.sql("select name, version from organization, data_version where id = 'org-015'")
                .query(State.class)
                .single();
    }

    /** The program with another name of an organization, released then. */
    private Path program(String directory, String name, Instant releasedAt) throws IOException {
        Path classes = home.resolve(directory);
        FileSystemUtils.copyRecursively(CLASSES, classes);
        Path organizations = classes.resolve("db/reference/organization.csv");
        Files.writeString(organizations, Files.readString(organizations).replace(NAME, name));
        Releasing.release(classes, releasedAt);
        return classes;
    }

    private void runCommand(Path classes) throws Exception {
        String classPath = System.getProperty("java.class.path")
                .replace(CLASSES + File.pathSeparator, classes + File.pathSeparator);
        assertThat(classPath).contains(classes.toString());
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "-Dspring.datasource.url=" + DATABASE));
        for (String property :
                List.of("spring.datasource.username", "spring.datasource.password", "register.certificates.keys")) {
            line.add("-D%s=%s".formatted(property, System.getProperty(property)));
        }
        line.addAll(List.of(SkillRegister.class.getName(), "keys", "list"));
        Path output = Files.createTempFile(home, "command", ".out");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output, UTF_8)).isZero();
    }

    private static DriverManagerDataSource dataSource(String url) {
        return new DriverManagerDataSource(
                url,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
    }
}
