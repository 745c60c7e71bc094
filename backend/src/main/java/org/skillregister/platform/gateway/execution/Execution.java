package org.skillregister.platform.gateway.execution;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.skillregister.platform.error.DatabaseUnavailable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.request.Limits;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.skillregister.platform.snapshot.ServedData;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Executes validated operations. The request's own thread only waits, at most until the deadline. */
@Component
public class Execution implements DisposableBean {

    private final GraphQlSource source;
    private final ServedData data;
    private final Limits limits;
    private final WorkerPools pools;
    private final Deadlines deadlines = new Deadlines();

    Execution(GraphQlSource source, ServedData data, Limits limits, WorkerPools pools) {
        this.source = source;
        this.data = data;
        this.limits = limits;
        this.pools = pools;
        deadlines.start();
    }

    /** The deadline of a request that arrives now, as {@link System#nanoTime}. */
    public long end() {
        return System.nanoTime() + limits.time().toNanos();
    }

    /**
     * Executes an operation.
     *
     * @throws RequestRejectedException when too many operations wait, or its time is up
     */
    public OperationResult of(OperationTask task) {
        OperationRun run = new OperationRun(source.graphQl(), data, task);
        try {
            pools.of(task).execute(run);
            return await(run.result().copy(), task.end());
        } catch (RejectedExecutionException full) {
            throw tooMany();
        } catch (TimeoutException over) {
            if (run.giveUp()) {
                throw tooLong();
            }
            return committed(run);
        }
    }

    /** Waits longer for a change that has begun, because it may have been committed. */
    private OperationResult committed(OperationRun run) {
        try {
            return await(
                    run.result().copy(), System.nanoTime() + limits.commitTime().toNanos());
        } catch (TimeoutException hangs) {
            throw unavailable("The change was begun and has not ended; whether it was done is not known yet");
        }
    }

    /**
     * Runs a computation other than an operation, in its turn.
     *
     * @throws RequestRejectedException when too many wait, or the time is up
     */
    public <T> T compute(Supplier<T> computation, long end) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            pools.quick().execute(() -> complete(result, computation));
            return await(result, end);
        } catch (RejectedExecutionException full) {
            throw tooMany();
        } catch (TimeoutException over) {
            throw tooLong();
        }
    }

    /** Skips a computation that nobody waits for any more. */
    private static <T> void complete(CompletableFuture<T> result, Supplier<T> computation) {
        if (result.isDone()) {
            return;
        }
        try {
            result.complete(computation.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    private <T> T await(CompletableFuture<T> result, long end) throws TimeoutException {
        try {
            return deadlines.await(result, end);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("The server stops");
        }
    }

    @Override
    public void destroy() {
        deadlines.close();
    }

    private static RequestRejectedException tooMany() {
        return unavailable("Too many requests are in work; try again");
    }

    private RequestRejectedException tooLong() {
        return unavailable("The operation took longer than %d ms; ask for less, or try again"
                .formatted(limits.time().toMillis()));
    }

    private static RequestRejectedException unavailable(String message) {
        return new RequestRejectedException(
                503, ErrorCode.UNAVAILABLE, message, Map.of("Retry-After", DatabaseUnavailable.RETRY_AFTER));
    }
}
