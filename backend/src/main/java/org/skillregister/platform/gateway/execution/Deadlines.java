package org.skillregister.platform.gateway.execution;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Times out pending results. One thread checks all of them: a timed wait of a virtual thread would wake a timer thread at its start and
 * end, which costs more than many an operation.
 */
final class Deadlines implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(20);

    private record Deadline(CompletableFuture<?> result, long end) {}

    private final Set<Deadline> deadlines = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofPlatform().daemon().name("deadlines").unstarted(this::watch);

    void start() {
        thread.start();
    }

    /**
     * Waits for a result.
     *
     * @param result completed with a {@link TimeoutException} when the time is up
     * @param end deadline as {@link System#nanoTime}; may be exceeded by a few hundredths of a second
     */
    <T> T await(CompletableFuture<T> result, long end)
            throws TimeoutException, ExecutionException, InterruptedException {
        Deadline deadline = new Deadline(result, end);
        deadlines.add(deadline);
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TimeoutException over) {
                throw over;
            }
            throw failed;
        } finally {
            deadlines.remove(deadline);
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                long now = System.nanoTime();
                for (Deadline deadline : deadlines) {
                    if (now - deadline.end > 0) {
                        deadline.result.completeExceptionally(new TimeoutException());
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
