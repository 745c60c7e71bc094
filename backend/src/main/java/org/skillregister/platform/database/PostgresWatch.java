package org.skillregister.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a PostgreSQL server running: however it ends, it is back on the same port within seconds. */
final class PostgresWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresWatch.class);
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Postmaster postmaster;
    private final int port;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("embedded-postgres").factory());

    PostgresWatch(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
    }

    /** @throws EmbeddedPostgresFailure when the server does not start */
    void start() throws IOException {
        if (postmaster.isRunning()) {
            log.info("Stopping the PostgreSQL that a killed run has left behind");
            postmaster.stop();
        }
        startPatiently();
        thread.execute(this::keepRunning);
    }

    /** Retries: the children of a killed server take a moment to exit, and until then PostgreSQL refuses the data directory. */
    private void startPatiently() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                postmaster.start(port);
                return;
            } catch (EmbeddedPostgresFailure failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                closedWithinPause();
            }
        }
    }

    private void keepRunning() {
        while (!closedWithinPause()) {
            check();
        }
    }

    private boolean closedWithinPause() {
        try {
            return closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void check() {
        try {
            if (!postmaster.isRunning()) {
                log.warn("PostgreSQL has ended; restarting it");
                postmaster.start(port);
                log.info("PostgreSQL runs again");
            }
        } catch (IOException | RuntimeException failure) {
            log.warn("PostgreSQL could not be restarted, retrying: {}", failure.getMessage());
        }
    }

    /** Stops the watch, then the server. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        thread.close();
        postmaster.stop();
    }
}
