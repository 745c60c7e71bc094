package org.skillregister.platform.gateway.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.UnavailableException;
import org.skillregister.platform.snapshot.ReadView;
import org.skillregister.platform.snapshot.ServedData;
import org.skillregister.platform.trace.Trace;

/** The run of an operation: waiting, begun, answered or abandoned. */
final class OperationRun implements Runnable {

    private static final ThreadLocal<@Nullable OperationRun> CURRENT = new ThreadLocal<>();

    private final GraphQL engine;
    private final ServedData data;
    private final OperationTask task;
    private final ExecutionInput input;
    /** Identifies an unexpected failure to the client and in the log. */
    private final String trace = Trace.id();

    private final CompletableFuture<OperationResult> result = new CompletableFuture<>();

    /** The threads working on it right now. */
    private final List<Thread> threads = new ArrayList<>(1);

    /** The state of the data that all fields of the operation see, in any thread; null until it begins. */
    private @Nullable ReadView view;

    private boolean begun;
    private boolean givenUp;

    OperationRun(GraphQL engine, ServedData data, OperationTask task) {
        this.engine = engine;
        this.data = data;
        this.task = task;
        this.input = ExecutionInput.newExecutionInput(task.document())
                .operationName(task.operationName())
                .variables(task.variables())
                .graphQLContext(task.context())
                .executionId(ExecutionId.from(trace))
                .locale(Locale.ROOT)
                .build();
    }

    /** @return the operation that the calling thread works on; null when there is none */
    static @Nullable OperationRun current() {
        return CURRENT.get();
    }

    CompletableFuture<OperationResult> result() {
        return result;
    }

    @Override
    public void run() {
        part(() -> {
            var _ = engine.executeAsync(input).whenComplete(this::finish);
        });
    }

    void goesToDatabase() {
        task.databaseUse().note();
    }

    /** Runs a part of the operation in the calling thread, unless it is abandoned. */
    void part(Runnable part) {
        ReadView seen = enter();
        if (seen == null) {
            return;
        }
        CURRENT.set(this);
        try {
            Trace.within(trace, () -> seen.run(part));
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        } finally {
            CURRENT.remove();
            leave();
        }
    }

    private void finish(@Nullable ExecutionResult executed, @Nullable Throwable failure) {
        if (executed == null) {
            result.completeExceptionally(failure == null ? new IllegalStateException("No result") : failure);
        } else {
            result.completeAsync(() -> OperationResult.of(executed), Runnable::run);
        }
    }

    /** @return the view of the data; null when the operation is abandoned */
    private synchronized @Nullable ReadView enter() {
        if (givenUp) {
            return null;
        }
        begun = true;
        threads.add(Thread.currentThread());
        if (view == null) {
            view = task.isMutation() ? data.mutationReadView() : data.readView();
        }
        return view;
    }

    private synchronized void leave() {
        threads.remove(Thread.currentThread());
    }

    /**
     * Abandons the operation: queued parts do not begin, running ones stop before their next field, and blocked threads are interrupted.
     * A change that has begun continues, because it may have been committed.
     *
     * @return false when it continues
     */
    synchronized boolean giveUp() {
        if (begun && task.isMutation()) {
            return false;
        }
        givenUp = true;
        input.cancel();
        threads.forEach(Thread::interrupt);
        return true;
    }

    /** Refuses a further change of the same operation once the time is up; earlier ones are still answered. */
    void requireTime() {
        if (System.nanoTime() - task.end() > 0) {
            throw new UnavailableException(
                    "The time was over before this was begun, and nothing of it was done; try again");
        }
    }
}
