package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as built by {@code mvn package}. */
class PackagedServerIT {

    private static final Path PACKAGE = Path.of("target", "skill-register").toAbsolutePath();
    private static final String CACHE = "register.aot";

    @TempDir
    static Path temporary;

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    @AfterAll
    static void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void startsFromItsCacheWhereverItStands() throws Exception {
        assertThat(PACKAGE.resolve(CACHE)).as("the build says why it made none").exists();
        assertThat(linesAboutTheCache(copy("moved"))).isEmpty();
    }

    @Test
    void damagedCacheIsLeftAsideInOneLine() throws Exception {
        Path damaged = copy("damaged");
        Files.writeString(damaged.resolve(CACHE), "no cache at all");
        assertIsLeftAsideInOneLine(damaged);
    }

    @Test
    void cacheOfAnotherBuildIsLeftAsideInOneLine() throws Exception {
        Path stale = copy("stale");
        for (Path jar : jars(stale)) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2027-01-01T00:00:00Z")));
        }
        assertIsLeftAsideInOneLine(stale);
    }

    private static void assertIsLeftAsideInOneLine(Path copy) throws Exception {
        assertThat(linesAboutTheCache(copy))
                .singleElement()
                .asString()
                .contains("WARN", copy.resolve(CACHE).toString(), "does not fit");
    }

    private static List<Path> jars(Path copy) throws IOException {
        try (Stream<Path> files = Files.list(copy)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** Starts the server and ends it as its supervisor would. */
    private static List<String> linesAboutTheCache(Path copy) throws Exception {
        ServerProcess server = ServerProcess.start(
                        directory(),
                        List.of(copy.resolve("bin").resolve("register").toString()))
                .awaitHealthy();
        assertThat(server.status("/graphql?query=%7B__typename%7D")).isEqualTo(200);
        server.terminate();
        assertThat(ServerProcess.processesOn(directory())).as("left behind").isEmpty();
        return server.output()
                .lines()
                .filter(line -> line.contains(CACHE) || line.contains("[aot]") || line.contains("[cds]"))
                .toList();
    }

    private static Path copy(String name) throws IOException {
        Path copy = temporary.resolve(name);
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(PACKAGE.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }
}
