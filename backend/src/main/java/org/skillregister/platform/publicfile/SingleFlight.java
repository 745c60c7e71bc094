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
 * Makes a thing once for all who ask for it at once. Whoever asks on a virtual thread waits for a thread of the system to make it: a
 * virtual thread that computes is not interrupted for others.
 *
 * @param <T> what is made
 */
final class SingleFlight<T> {

    private final Map<String, FutureTask<T>> underWay = new ConcurrentHashMap<>();
    private final Executor threads;

    /** @param threads of the system */
    SingleFlight(Executor threads) {
        this.threads = threads;
    }

    /**
     * What is under way by this name, else what is made now.
     *
     * @param end when it is not waited for any longer, by {@link System#nanoTime}
     * @throws UnavailableException when it is not there by then, or too many others are waited for
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
            // Does nothing when another thread is at it; one that waits for its turn is spared that, so nobody waits
            // for himself.
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
