package org.skillregister.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged server as they are typed, on the embedded database: while a server runs on it, and while none does. */
class CommandLineIT {

    @TempDir
    static Path temporary;

    private record Run(int exit, String out, String err) {}

    @AfterAll
    static void endAll() {
        ServerProcess.processesOn(directory()).forEach(ProcessHandle::destroyForcibly);
    }

    private static Path directory() {
        return temporary.resolve("postgres");
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.toString().endsWith("-SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Run command(String... arguments) throws IOException, InterruptedException {
        return run(register(), Map.of(), arguments);
    }

    private static List<String> register() {
        return List.of(Path.of("target", "skill-register", "bin", "register")
                .toAbsolutePath()
                .toString());
    }

    private static List<String> java() throws IOException {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString());
    }

    /** In a shell that has nothing but the README's program and where to find others. */
    private static Run runBare(List<String> program, String... arguments) throws IOException, InterruptedException {
        String path = Objects.requireNonNull(System.getenv("PATH"));
        return run(program, Map.of("PATH", path, "HOME", temporary.toString(), "LC_ALL", "C"), arguments);
    }

    /** @param environment takes the place of this process's, unless it is empty */
    private static Run run(List<String> program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(program);
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile(temporary, "out", "");
        Path err = Files.createTempFile(temporary, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        builder.environment()
                .put("REGISTER_EMBEDDED_POSTGRES_DIRECTORY", directory().toString());
        int exit = builder.start().waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }

    @Test
    void keysAreIssuedListedAndRevokedWithAndWithoutAServer() throws Exception {
        Run added = command("providers", "add", "--id", "p-yueqian", "--name", "跃迁培训学校");
        assertThat(added.err()).contains("Added p-yueqian");
        assertThat(added.exit()).isZero();
        assertThat(command("providers", "add", "--id", "p-yueqian", "--name", "又一所")
                        .exit())
                .isEqualTo(2);
        assertThat(ServerProcess.processesOn(directory())).as("left behind").isEmpty();

        ServerProcess server =
                ServerProcess.startProgram(directory(), register()).awaitHealthy();
        Run unknown = command("keys", "issue", "--provider", "p-no", "--scope", "courses:write", "--name", "x");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no training provider p-no").doesNotContain("\tat ");
        assertThat(command("keys", "issue", "--organization", "org-015", "--scope", "courses:write", "--name", "x")
                        .err())
                .contains("courses:write needs --provider");
        assertThat(command("keys", "issue", "--provider", "p-yueqian", "--scope", "plans:write", "--name", "x")
                        .err())
                .contains("plans:write needs --organization");
        assertThat(command("keys", "issue", "--scope", "certificates:verify", "--name", "雇主")
                        .out())
                .startsWith("skr_");
        Run issued = command("keys", "issue", "--provider", "p-yueqian", "--scope", "courses:write", "--name", "校办");
        assertThat(issued.exit()).isZero();
        String key = issued.out().strip();
        assertThat(key).matches("skr_[0-9a-f]{12}_[0-9a-f]{64}");
        server.await("key", () -> server.status("/graphql?query=%7B__typename%7D", key) == 200);

        Path courses = Files.writeString(temporary.resolve("courses.csv"), """
            reference,title,occupation,level,startsOn
            a,包过班,4-07-03-05,3,2027-03-01
            """);
        Run published = command("courses", "publish", "--provider", "p-yueqian", courses.toString());
        assertThat(published.out()).contains("courses.csv:2: warning: title：", "1 published, 0 changed, 0 unchanged");
        assertThat(published.exit()).isZero();
        Files.writeString(courses, "reference,title\na,\n");
        Run refused = command("courses", "publish", "--provider", "p-yueqian", courses.toString());
        assertThat(refused.out()).contains("courses.csv:2: error: title：", "0 published, 0 changed, 0 unchanged");
        assertThat(refused.exit()).isEqualTo(1);

        Run help = command("certificates", "keys", "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: skill-register certificates keys", "rotate");

        String id = key.substring(4, 16);
        assertThat(command("keys", "revoke", id).exit()).isZero();
        assertThat(command("keys", "revoke", id).exit()).isEqualTo(1);
        server.await("revocation", () -> server.status("/graphql?query=%7B__typename%7D", key) == 401);
        server.terminate();

        Run listed = command("keys", "list");
        assertThat(listed.out())
                .contains(id, "revoked", "p-yueqian", "courses:write", "校办")
                .doesNotContain(key);
        assertThat(ServerProcess.processesOn(directory())).as("left behind").isEmpty();
    }

    @Test
    void textInChineseArrivesWholeOrNotAtAllWithoutAUtf8Locale() throws Exception {
        Run refused = runBare(java(), "providers", "add", "--id", "p-bare", "--name", "跃迁培训学校");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("argument 6", "LC_ALL=C.UTF-8").doesNotContain("\tat ");

        Run added = runBare(register(), "providers", "add", "--id", "p-bare", "--name", "长风培训学校");
        assertThat(added.err()).contains("Added p-bare");
        assertThat(runBare(register(), "providers", "list").out()).contains("长风培训学校");
        // The jar by itself, too: what it prints is text in UTF-8.
        assertThat(runBare(java(), "providers", "list").out()).contains("长风培训学校");

        Path courses = Files.writeString(temporary.resolve("春季班.csv"), """
            reference,title,occupation,level,startsOn
            a,职业培训师三级春季班,4-07-03-05,3,2027-03-01
            """);
        Run published = runBare(register(), "courses", "publish", "--provider", "p-bare", courses.toString());
        assertThat(published.out()).contains("1 published, 0 changed, 0 unchanged");
        Run unreadable = runBare(java(), "courses", "publish", "--provider", "p-bare", courses.toString());
        assertThat(unreadable.exit()).isEqualTo(2);
        assertThat(unreadable.err()).contains("argument 5").doesNotContain("InvalidPathException");
    }
}
