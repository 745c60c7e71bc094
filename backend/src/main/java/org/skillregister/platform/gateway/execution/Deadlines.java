package org.skillregister.platform.gateway.execution;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Ends what is waited for when its time is over. One thread looks after all of them: a virtual thread that waits for a limited time wakes
 * a timer's thread when it begins and when it ends, which costs more than many an operation.
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
     * @param result is completed by a {@link TimeoutException} when its time is over
     * @param end by {@link System#nanoTime}; may be exceeded by a few hundredths of a second
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
