package org.skillregister.platform.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.trace.Trace;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A few platform threads that read or create files, first come, first served. A virtual thread is not preempted while it computes: two
 * would block everybody.
 */
public final class FileThreads implements Executor {

    private static final Duration IDLE = Duration.ofMinutes(1);

    /** How long a request waits for its turn. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads;

    /**
     * @param name name of the threads
     * @param most maximum number of files processed at once
     * @param places maximum number of waiting files
     */
    public FileThreads(String name, int most, int places) {
        BlockingQueue<Runnable> waiting = places == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(places);
        this.threads = new ThreadPoolExecutor(
                most,
                most,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                waiting,
                Thread.ofPlatform().daemon().name(name).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs a task in its turn, on behalf of the calling thread's request.
     *
     * @throws RejectedExecutionException when too many tasks wait
     */
    @Override
    public void execute(Runnable task) {
        threads.execute(ofThisRequest(task));
    }

    private static Runnable ofThisRequest(Runnable task) {
        String trace = Trace.id();
        return () -> Trace.within(trace, task);
    }

    /**
     * Reads a file in its turn. Once begun, it is always answered, because it may be a change.
     *
     * @return the response of the reading; 503 when too many wait, or its turn does not come in time
     */
    public ServerResponse answer(Callable<ServerResponse> reading) throws IOException {
        FutureTask<ServerResponse> task = new FutureTask<>(reading);
        Runnable turn = ofThisRequest(task);
        try {
            threads.execute(turn);
            return await(task, turn);
        } catch (RejectedExecutionException full) {
            return PartnerResponses.busy();
        } catch (InterruptedException stopped) {
            threads.remove(turn);
            Thread.currentThread().interrupt();
            return PartnerResponses.busy();
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private ServerResponse await(FutureTask<ServerResponse> task, Runnable turn)
            throws InterruptedException, ExecutionException {
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            return threads.remove(turn) ? PartnerResponses.busy() : task.get();
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case IOException failure -> failure;
            case null, default -> new IOException(cause);
        };
    }
}
