package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.SkillRegister;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Two versions of the program, each with its own reference data, start on the same database in turn. */
class OlderProgramTest {

    private static final String DATABASE = "older_program";
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final String NAME = "上海市技师协会";
    private static final String NEWER_NAME = "上海市名师协会";

    private final String url = FilledDatabases.create(DATABASE);
    private final JdbcClient database = JdbcClient.create(FilledDatabases.dataSource(url));
    private final Instant released =
            ReleaseMark.find(ReleaseFiles.packagedMark()).orElseThrow().releasedAt();

    @TempDir
    private Path home;

    @AfterEach
    void dropDatabase() {
        FilledDatabases.drop(DATABASE);
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
                .run("--server.port=0", "--spring.datasource.url=" + url)
                .close();
        assertThat(state()).as("an older command and an older server").isEqualTo(new State(NEWER_NAME, 2));

        runCommand(newer);
        assertThat(state()).isEqualTo(new State(NEWER_NAME, 2));
    }

    /** What somebody has published on the running register, and the program that comes later does not have, does not vanish unseen. */
    @Test
    void laterProgramKeepsWhatWasPublished() throws Exception {
        Path exported = home.resolve("exported");
        runCommand(CLASSES, "export", exported.toString());
        replaceName(exported, "上海市导师协会");
        runCommand(CLASSES, "publish", exported.toString(), "--by", "editors", "--summary", "renamed");
        assertThat(state()).isEqualTo(new State("上海市导师协会", 2));
        Instant published = Instant.now();

        runCommand(program("between", NAME, released.plus(Duration.ofMinutes(1))));
        assertThat(state()).as("built before").isEqualTo(new State("上海市导师协会", 2));

        Path later = program("later", NEWER_NAME, published.plus(Duration.ofDays(1)));
        runCommand(later);
        assertThat(runCommand(later, "history"))
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
        Path exported = home.resolve("exported");
        runCommand(CLASSES, "export", exported.toString());
        replaceName(exported, "上海市导师协会");
        runCommand(CLASSES, "publish", exported.toString(), "--by", "editors", "--summary", "renamed");
        Path later = program("later", NEWER_NAME, Instant.now().plus(Duration.ofDays(1)));

        runCommand(later, "adopt");

        assertThat(state()).isEqualTo(new State(NEWER_NAME, 3));
        assertThat(runCommand(later, "history")).doesNotContain("kept back");
    }

    @Test
    void programOfBeforeTheReleasesCannotLoadWhatItHas() {
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
        Path resources = home.resolve(directory);
        for (String files : List.of("db/reference", "rules")) {
            FileSystemUtils.copyRecursively(CLASSES.resolve(files), resources.resolve(files));
        }
        replaceName(resources, name);
        Releasing.release(resources, releasedAt);
        return resources;
    }

    private static void replaceName(Path files, String name) throws IOException {
        Path organizations = files.resolve("db/reference/organization.csv");
        Files.writeString(organizations, Files.readString(organizations).replace(NAME, name));
    }

    /** The command {@code reference history} of the program that brings these reference data. */
    private String runCommand(Path resources) throws IOException {
        return runCommand(resources, "history");
    }

    /** @return what it prints */
    private String runCommand(Path resources, String... arguments) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (ProgramLoader program = new ProgramLoader(resources, own)) {
            thread.setContextClassLoader(program);
            assertThat(ReleaseFiles.packaged().isSameAs(ReleaseFiles.read(resources)))
                    .isTrue();
            try (ConfigurableApplicationContext application = new SpringApplicationBuilder(
                            new DefaultResourceLoader(own), SkillRegister.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=" + url,
                            "--spring.main.lazy-initialization=true",
                            "--management.endpoint.health.validate-group-membership=false")) {
                return ReferenceRun.run(application, arguments);
            }
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    /** Finds these resources before those of the tests, and the same classes. */
    private static final class ProgramLoader extends URLClassLoader {

        ProgramLoader(Path resources, ClassLoader others) throws IOException {
            super(new URL[] {resources.toUri().toURL()}, others);
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL ownResource = findResource(name);
            return ownResource == null ? super.getResource(name) : ownResource;
        }
    }
}
