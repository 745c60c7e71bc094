package org.skillregister.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets only one process own a directory. The operating system releases the lock when the process ends, however it ends. */
final class OwnerLock implements AutoCloseable {

    /** Needed because closing any second channel to a file drops the locks of the whole process (POSIX). */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Acquires the lock.
     *
     * @param directory an existing directory, as a path without symbolic links
     * @throws EmbeddedPostgresFailure when another process, or another context of this one, has the lock
     */
    static OwnerLock on(Path directory) throws IOException {
        return find(directory).orElseThrow(() -> inUse(directory));
    }

    /**
     * Takes the lock if nobody has it.
     *
     * @param directory an existing directory, as a path without symbolic links
     */
    static Optional<OwnerLock> find(Path directory) throws IOException {
        Path file = directory.resolve("owner.lock");
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new OwnerLock(file, channel));
            }
            HELD_HERE.remove(file);
            close(channel);
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(file);
            close(channel);
            throw failure;
        }
    }

    private static EmbeddedPostgresFailure inUse(Path directory) {
        return new EmbeddedPostgresFailure(
                "The database in %s is in use by another running Skill Register.".formatted(directory),
                "Stop the other one, or set register.embedded-postgres.directory to a directory of this one's own.");
    }

    private static void close(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
