package org.skillregister.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The packaged PostgreSQL from a Maven artifact, one per operating system and processor. */
final class PostgresArchive {

    private static final int EXECUTABLE = 0100;

    private final byte[] content;

    private PostgresArchive(byte[] content) {
        this.content = content;
    }

    /** @throws EmbeddedPostgresFailure when there is none for this machine */
    static PostgresArchive ofThisMachine() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        try (InputStream content = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor)) {
            return new PostgresArchive(content.readAllBytes());
        } catch (IllegalStateException missing) {
            throw new EmbeddedPostgresFailure(
                    "This program does not include PostgreSQL for %s on %s.".formatted(system, processor),
                    "Set spring.datasource.url to use a PostgreSQL server of your own.");
        }
    }

    /**
     * Unpacks into a subdirectory atomically, unless already done.
     *
     * @return the unpacked directory
     */
    Path unpackInto(Path directory) throws IOException {
        Path unpacked = directory.resolve(name());
        if (!Files.exists(unpacked)) {
            FileSystemUtils.deleteRecursively(directory);
            PrivateDirectory.create(directory);
            Path partial = Files.createTempDirectory(directory, "partial-");
            unpack(partial);
            Files.move(partial, unpacked);
        }
        return unpacked.resolve("bin");
    }

    private void unpack(Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(content))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(file, PrivateDirectory.OWNER_ONLY);
        }
    }

    /** Tells one version of PostgreSQL from another. A cryptographic digest would take a tenth of the start of a command that starts PostgreSQL. */
    private String name() {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return "%d-%08x".formatted(content.length, checksum.getValue());
    }
}
