package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged server, for commands as a user types them, on an embedded database. */
public final class PackagedProgram {

    /** What a command has written, and its exit code. */
    record Run(int exit, String out, String err) {}

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Path directory;

    /** @param directory of the embedded PostgreSQL; what commands write is kept beside it */
    PackagedProgram(Path directory) {
        this.directory = directory;
    }

    /** As the README starts it, but for a moment: what only long runs gain from is left out. */
    public static List<String> register() {
        return List.of(
                "env",
                "JAVA_OPTS=" + FIRST_COMPILER,
                Path.of("target", "skill-register", "bin", "register")
                        .toAbsolutePath()
                        .toString());
    }

    /** The jar by itself. */
    static List<String> java() throws IOException {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                FIRST_COMPILER,
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.toString().endsWith("-SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(register(), Map.of(), arguments);
    }

    /** @param environment takes the place of this process's, unless it is empty */
    Run run(List<String> program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(program);
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory.getParent(), "out", "");
        Path err = Files.createTempFile(directory.getParent(), "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        builder.environment().put("REGISTER_EMBEDDED_POSTGRES_DIRECTORY", directory.toString());
        int exit = builder.start().waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }
}
