package org.skillregister.platform.publicfile;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.skillregister.platform.error.UnavailableException;

/**
 * Computes a value once for all concurrent requests. For callers on virtual threads a platform thread computes it, because a computing
 * virtual thread is not preempted.
 *
 * @param <T> type of the value
 */
final class SingleFlight<T> {

    private final Map<String, FutureTask<T>> underWay = new ConcurrentHashMap<>();
    private final Executor threads;

    /** @param threads platform threads */
    SingleFlight(Executor threads) {
        this.threads = threads;
    }

    /**
     * The value being computed under this name, or else a new one.
     *
     * @param end deadline, as {@link System#nanoTime}
     * @throws UnavailableException when it is not ready by then, or too many others are waiting
     */
    T get(String name, Supplier<T> making, long end) {
        FutureTask<T> own = new FutureTask<>(() -> {
            try {
                return making.get();
            } finally {
                underWay.remove(name);
            }
        });
        FutureTask<T> other = underWay.putIfAbsent(name, own);
        FutureTask<T> task = other == null ? own : other;
        if (!Thread.currentThread().isVirtual()) {
            // Does nothing if another thread runs it. Running a queued task here avoids a thread waiting for itself.
            task.run();
        } else if (other == null) {
            begin(name, own);
        }
        return await(task, end);
    }

    private void begin(String name, FutureTask<T> task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException full) {
            underWay.remove(name, task);
            task.cancel(false);
        }
    }

    private static <T> T await(FutureTask<T> task, long end) {
        try {
            return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException late) {
            throw new UnavailableException("Other files are being made; try again");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("The server stops");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(failed.getCause());
        }
    }
}
