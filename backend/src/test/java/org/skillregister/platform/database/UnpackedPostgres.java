package org.skillregister.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of PostgreSQL, unpacked once for all test servers, because that takes seconds. */
public final class UnpackedPostgres {

    private static final Path DIRECTORY = Path.of("target", "postgres").toAbsolutePath();

    private UnpackedPostgres() {}

    static PostgresPrograms programs() throws IOException {
        return new PostgresPrograms(unpack());
    }

    /** Puts them where a server that is to keep its data in the directory looks for them. */
    public static void linkInto(Path directory) throws IOException {
        unpack();
        Files.createDirectories(directory);
        Files.createSymbolicLink(directory.resolve("programs"), DIRECTORY);
    }

    /** Several processes run tests at the same time. */
    private static Path unpack() throws IOException {
        Files.createDirectories(DIRECTORY.getParent());
        try (FileChannel file = FileChannel.open(DIRECTORY.resolveSibling("postgres.lock"), CREATE, WRITE);
                FileLock _ = file.lock()) {
            return PostgresArchive.ofThisMachine().unpackInto(DIRECTORY);
        }
    }
}
