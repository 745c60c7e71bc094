package org.skillregister.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded PostgreSQL server, with its data and programs in one directory. It belongs to this process, listens on loopback only, and
 * is restarted automatically when it dies.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    static final String USERNAME = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    /** Stops the server. */
    private final Closeable end;

    private final int port;
    private final String password;

    private EmbeddedPostgresServer(Closeable end, int port, String password) {
        this.end = end;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, after cleaning up what a killed run may have left behind.
     *
     * @param directory created if missing
     * @throws EmbeddedPostgresFailure when the directory cannot be used
     */
    public static EmbeddedPostgresServer start(Path directory) {
        return in(directory, home -> start(home, OwnerLock.on(home)));
    }

    /**
     * Joins the server that another register process runs on the directory, and leaves it running; starts one if there is none.
     *
     * @param directory created if missing
     * @throws EmbeddedPostgresFailure when the directory cannot be used
     */
    static EmbeddedPostgresServer join(Path directory) {
        return in(directory, home -> {
            Optional<OwnerLock> lock = OwnerLock.find(home);
            return lock.isPresent() ? start(home, lock.get()) : running(home);
        });
    }

    /** Opens a server on a directory. */
    private interface Opening {

        EmbeddedPostgresServer on(Path home) throws IOException;
    }

    private static EmbeddedPostgresServer in(Path directory, Opening opening) {
        try {
            return opening.on(Files.createDirectories(directory).toRealPath());
        } catch (IOException failure) {
            throw new EmbeddedPostgresFailure(
                    "The database directory %s cannot be used: %s".formatted(directory.toAbsolutePath(), failure),
                    "Make it a writable directory with free space, or set"
                            + " register.embedded-postgres.directory to another one.");
        }
    }

    private static EmbeddedPostgresServer start(Path home, OwnerLock lock) throws IOException {
        try {
            PostgresPrograms programs =
                    new PostgresPrograms(PostgresArchive.ofThisMachine().unpackInto(home.resolve("programs")));
            PostgresData data = PostgresData.in(home, programs);
            Postmaster postmaster = new Postmaster(data.directory(), freshLog(home), programs);
            int port = freePort();
            PostgresWatch watch = new PostgresWatch(postmaster, port);
            watch.start();
            EmbeddedPostgresServer server =
                    new EmbeddedPostgresServer(() -> end(watch, lock), port, Files.readString(data.passwordFile()));
            log.info(
                    "PostgreSQL {} stores its data in {} and listens only on 127.0.0.1:{}; local users need the"
                            + " password in {}",
                    programs.majorVersion(),
                    data.directory(),
                    server.port,
                    data.passwordFile());
            return server;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgresServer running(Path home) throws IOException {
        RunningPostgres running = RunningPostgres.await(home.resolve("data"));
        return new EmbeddedPostgresServer(() -> {}, running.port(), running.password());
    }

    private static void end(PostgresWatch watch, OwnerLock lock) throws IOException {
        try (lock) {
            watch.close();
        }
    }

    /** The log of this run; the previous one is kept under another name. */
    private static Path freshLog(Path home) throws IOException {
        Path file = home.resolve("postgres.log");
        if (Files.exists(file)) {
            Files.move(file, home.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return password;
    }

    /** Stops the server and releases the directory, if it was started here. */
    @Override
    public void close() throws IOException {
        end.close();
    }
}
