package org.skillregister.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The data directory of a PostgreSQL server. It comes into being whole: made under another name, then renamed. */
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
     * Opens the data of an earlier run, or initializes them.
     *
     * @param parent holds the data directory, in which nobody else is at work
     * @throws EmbeddedPostgresFailure when what is there is of another version or not a PostgreSQL's
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
                    "Move that directory away to begin with an empty database, or carry the data over with"
                            + " PostgreSQL %s's pg_dump.".formatted(found));
        }
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(directory) && !isEmpty(directory)) {
            throw new EmbeddedPostgresFailure(
                    "%s holds files, but no database of PostgreSQL (it has no PG_VERSION).".formatted(directory),
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
        // The built-in locale gives the same order everywhere, whatever languages the machine has.
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

    /** What killed runs had begun. An initdb of theirs may still be writing; then the next start gets it. */
    private static void deletePartial(Path parent) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, PARTIAL + "*")) {
            for (Path leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover.toFile());
            }
        }
    }
}
