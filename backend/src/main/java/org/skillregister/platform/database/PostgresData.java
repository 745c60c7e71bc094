package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The data directory of a PostgreSQL server. It is created atomically: initialized under another name, then renamed. */
final class PostgresData {

    private static final String PASSWORD = "register.password";
    private static final String PARTIAL = "partial-data-";

    private final Path directory;
    private final PostgresPrograms programs;

    private PostgresData(Path directory, PostgresPrograms programs) {
        this.directory = directory;
        this.programs = programs;
    }

    /**
     * Opens the data of an earlier run, or initializes a new data directory.
     *
     * @param parent parent of the data directory, used by no other process
     * @throws EmbeddedPostgresFailure when the existing data is of another version, or not PostgreSQL's
     */
    static PostgresData in(Path parent, PostgresPrograms programs) throws IOException {
        PostgresData data = new PostgresData(parent.resolve("data"), programs);
        if (Files.exists(data.versionFile())) {
            data.requireVersion(programs.majorVersion());
        } else {
            data.requireEmpty();
            data.initialize(parent);
        }
        PrivateDirectory.create(data.directory);
        return data;
    }

    Path directory() {
        return directory;
    }

    Path passwordFile() {
        return passwordFile(directory);
    }

    static Path passwordFile(Path directory) {
        return directory.resolve(PASSWORD);
    }

    private Path versionFile() {
        return directory.resolve("PG_VERSION");
    }

    private void requireVersion(String needed) throws IOException {
        String found = Files.readString(versionFile()).strip();
        if (!found.equals(needed)) {
            throw new EmbeddedPostgresFailure(
                    "The data in %s are of PostgreSQL %s; this program brings PostgreSQL %s."
                            .formatted(directory, found, needed),
                    "Move that directory away to start with an empty database, or migrate the data with"
                            + " PostgreSQL %s's pg_dump.".formatted(found));
        }
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(directory) && !isEmpty(directory)) {
            throw new EmbeddedPostgresFailure(
                    "%s has files, but is not a PostgreSQL data directory (it has no PG_VERSION).".formatted(directory),
                    "Move that directory away, or set register.embedded-postgres.directory to another one.");
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            return !files.iterator().hasNext();
        }
    }

    private void initialize(Path parent) throws IOException {
        deletePartial(parent);
        Path partial = Files.createTempDirectory(parent, PARTIAL);
        Path password = Files.createTempFile(parent, PARTIAL, ".password");
        Files.writeString(password, UUID.randomUUID().toString());
        // The built-in locale sorts the same everywhere, whatever locales the machine has.
        programs.run(
                "initdb",
                "--pgdata=" + partial,
                "--username=" + EmbeddedPostgresServer.USERNAME,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(password, partial.resolve(PASSWORD));
        Files.deleteIfExists(directory);
        Files.move(partial, directory);
    }

    /** Deletes what killed runs left unfinished. If their initdb is still writing, the next start deletes it. */
    private static void deletePartial(Path parent) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, PARTIAL + "*")) {
            for (Path leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover.toFile());
            }
        }
    }
}
