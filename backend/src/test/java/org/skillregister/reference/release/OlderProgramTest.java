package org.skillregister.reference.release;

import static java.nio.charset.StandardCharsets.UTF_8;
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
    }

    /** What somebody has published on the running register, and the program that comes later does not have, does not vanish unseen. */
    @Test
    void laterProgramKeepsWhatWasPublished() throws Exception {
        runCommand(CLASSES);
        Path exported = home.resolve("exported");
        runCommand(CLASSES, "reference", "export", exported.toString());
        replaceName(exported, "上海市导师协会");
        runCommand(CLASSES, "reference", "publish", exported.toString(), "--by", "editors", "--summary", "renamed");
        assertThat(state()).isEqualTo(new State("上海市导师协会", 2));
        Instant published = Instant.now();

        runCommand(program("between", NAME, released.plus(Duration.ofMinutes(1))));
        assertThat(state()).as("built before").isEqualTo(new State("上海市导师协会", 2));

        Path later = program("later", NEWER_NAME, published.plus(Duration.ofDays(1)));
        runCommand(later);
        assertThat(runCommand(later, "reference", "history"))
                .contains("are kept back, because they lack what was published: organization org-015.")
                .contains("register reference adopt");
        assertThat(state()).as("built later, without it").isEqualTo(new State("上海市导师协会", 2));

        Path merged = program("merged", "上海市导师协会", published.plus(Duration.ofDays(2)));
        Path editions = merged.resolve("db/reference/catalogue_edition.csv");
        Files.writeString(editions, Files.readString(editions).replace("目录（2024年", "目录（二〇二四年"));
        Releasing.release(merged, published.plus(Duration.ofDays(2)));
        runCommand(merged);
        assertThat(state()).as("built later, with it, and something else").isEqualTo(new State("上海市导师协会", 3));

        runCommand(program("latest", NEWER_NAME, published.plus(Duration.ofDays(3))));
        assertThat(state()).as("nothing was published since a program had it").isEqualTo(new State(NEWER_NAME, 4));
    }

    @Test
    void whatWasPublishedIsGivenUpByACommand() throws Exception {
        runCommand(CLASSES);
        Path exported = home.resolve("exported");
        runCommand(CLASSES, "reference", "export", exported.toString());
        replaceName(exported, "上海市导师协会");
        runCommand(CLASSES, "reference", "publish", exported.toString(), "--by", "editors", "--summary", "renamed");
        Path later = program("later", NEWER_NAME, Instant.now().plus(Duration.ofDays(1)));

        runCommand(later, "reference", "adopt");

        assertThat(state()).isEqualTo(new State(NEWER_NAME, 3));
        assertThat(runCommand(later, "reference", "history")).doesNotContain("kept back");
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
        replaceName(classes, name);
        Releasing.release(classes, releasedAt);
        return classes;
    }

    private static void replaceName(Path files, String name) throws IOException {
        Path organizations = files.resolve("db/reference/organization.csv");
        Files.writeString(organizations, Files.readString(organizations).replace(NAME, name));
    }

    private String runCommand(Path classes) throws Exception {
        return runCommand(classes, "keys", "list");
    }

    /** @return what it prints */
    private String runCommand(Path classes, String... arguments) throws Exception {
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
        for (String property : List.of(
                "spring.datasource.username",
                "spring.datasource.password",
                "register.certificates.keys",
                "register.public-address")) {
            line.add("-D%s=%s".formatted(property, System.getProperty(property)));
        }
        line.add(SkillRegister.class.getName());
        line.addAll(List.of(arguments));
        Path output = Files.createTempFile(home, "command", ".out");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output, UTF_8);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static DriverManagerDataSource dataSource(String url) {
        return new DriverManagerDataSource(
                url,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
    }
}
