package org.skillregister.platform.gateway;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skillregister.platform.DatabaseAway;
import org.skillregister.platform.ErrorCode;
import org.skillregister.platform.ServedData;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Executes what was found good. The request's own thread only waits, and no longer than its time. */
@Component
class Execution {

    private final GraphQlSource source;
    private final ServedData data;
    private final Limits limits;
    private final Lanes lanes;

    Execution(GraphQlSource source, ServedData data, Limits limits, Lanes lanes) {
        this.source = source;
        this.data = data;
        this.limits = limits;
        this.lanes = lanes;
    }

    /** When the time of a request that comes now is over, by {@link System#nanoTime}. */
    long end() {
        return System.nanoTime() + limits.time().toNanos();
    }

    /**
     * Executes an operation.
     *
     * @throws Refusal when too many wait, or its time is over
     */
    Outcome of(Task task) {
        Run run = new Run(source.graphQl(), data, task);
        try {
            lanes.of(task).execute(run);
            return get(run.outcome(), task.end());
        } catch (RejectedExecutionException full) {
            throw tooMany();
        } catch (TimeoutException over) {
            if (run.giveUp()) {
                throw tooLong();
            }
            return committed(run);
        }
    }

    /** Only what may wait for the database may take this long, and is answered even so. */
    private Outcome committed(Run run) {
        try {
            return get(run.outcome(), System.nanoTime() + limits.commitTime().toNanos());
        } catch (TimeoutException hangs) {
            throw unavailable("The change was begun and has not ended; whether it was done is not known yet");
        }
    }

    /**
     * Computes something that is no operation yet, in its turn.
     *
     * @throws Refusal when too many wait, or the time is over
     */
    <T> T compute(Callable<T> computation, long end) {
        Future<T> result;
        try {
            result = lanes.quick().submit(computation);
        } catch (RejectedExecutionException full) {
            throw tooMany();
        }
        try {
            return get(result, end);
        } catch (TimeoutException over) {
            result.cancel(true);
            throw tooLong();
        }
    }

    private static <T> T get(Future<T> result, long end) throws TimeoutException {
        try {
            return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
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

    private static Refusal tooMany() {
        return unavailable("Too many requests are in work; try again");
    }

    private Refusal tooLong() {
        return unavailable("The operation took longer than %d ms; ask for less, or try again"
                .formatted(limits.time().toMillis()));
    }

    private static Refusal unavailable(String message) {
        return new Refusal(503, ErrorCode.UNAVAILABLE, message, Map.of("Retry-After", DatabaseAway.RETRY_AFTER));
    }
}
