package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A server started by another process.
 *
 * @param port port it listens on
 * @param password password of its superuser
 */
record RunningPostgres(int port, String password) {

    /** Lines of the pid file: the port, and the status, which the server writes last. */
    private static final int PORT = 3;

    private static final int STATUS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * Waits for a server that is about to start.
     *
     * @throws EmbeddedPostgresFailure when it does not become ready
     */
    static RunningPostgres await(Path data) throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            List<String> lines = pidFile(data);
            if (lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")) {
                return new RunningPostgres(
                        Integer.parseInt(lines.get(PORT).strip()), Files.readString(PostgresData.passwordFile(data)));
            }
            pause();
        }
        throw new EmbeddedPostgresFailure(
                "The database in %s belongs to a running Skill Register and is not ready.".formatted(data),
                "Try again when that one answers.");
    }

    private static List<String> pidFile(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database", interruption);
        }
    }
}
