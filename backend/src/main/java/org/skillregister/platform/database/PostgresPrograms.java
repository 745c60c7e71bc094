package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** PostgreSQL's own programs: {@code initdb}, {@code pg_ctl} and {@code postgres}. */
final class PostgresPrograms {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final Path directory;

    /** @param directory directory of the programs */
    PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    /** The major version, which a data directory is bound to: 18. */
    String majorVersion() throws IOException {
        String answer = run("postgres", "--version");
        return VERSION.matcher(answer)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new IllegalStateException("No version in: " + answer));
    }

    /**
     * Runs a program to its end.
     *
     * @return its output
     * @throws EmbeddedPostgresFailure with its output, when its exit code is not 0
     */
    String run(String program, String... arguments) throws IOException {
        Process process = process(program, arguments).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        int exitCode = process.onExit().join().exitValue();
        if (exitCode != 0) {
            throw new EmbeddedPostgresFailure(
                    "PostgreSQL's %s ended with exit code %d: %s".formatted(program, exitCode, output),
                    "Remove what it complains about, or set spring.datasource.url to use another PostgreSQL server.");
        }
        return output;
    }

    private ProcessBuilder process(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it runs as nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
