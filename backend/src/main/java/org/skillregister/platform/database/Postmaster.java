package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process of a data directory, started by this process or left behind by a killed run. */
final class Postmaster {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "fsync=on",
            "synchronous_commit=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // A failed statement and its details can hold personal data.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    private final Path data;
    private final Path log;
    private final PostgresPrograms programs;

    Postmaster(Path data, Path log, PostgresPrograms programs) {
        this.data = data;
        this.log = log;
        this.programs = programs;
    }

    /**
     * Starts the server and waits until it accepts connections, including any crash recovery.
     *
     * @throws EmbeddedPostgresFailure when it does not start
     */
    void start(int port) throws IOException {
        // Otherwise PostgreSQL mistakes any process with the dead server's pid for the server.
        Files.deleteIfExists(pidFile());
        StringBuilder options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        programs.run(
                "pg_ctl", "start", "-D", data.toString(), "-l", log.toString(), "-o", options.toString(), "-t", "300");
    }

    /** Shuts the server down cleanly if it runs: open transactions are rolled back, and everything else is on disk. */
    void stop() throws IOException {
        if (isRunning()) {
            programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "30");
        }
    }

    /** Whether the process in the pid file really is this directory's server, because pids are reused. */
    boolean isRunning() throws IOException {
        return pid().flatMap(ProcessHandle::of).map(ProcessHandle::info).stream()
                .anyMatch(this::isServerOfThisData);
    }

    private boolean isServerOfThisData(ProcessHandle.Info process) {
        boolean postgres = process.command().stream().anyMatch(command -> command.contains("postgres"));
        return postgres && List.of(process.arguments().orElse(new String[0])).contains(data.toString());
    }

    private Optional<Long> pid() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .findFirst()
                .map(String::strip)
                .map(Long::valueOf);
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
