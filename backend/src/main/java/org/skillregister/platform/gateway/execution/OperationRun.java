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

/** An operation on its way: it waits, has begun, is answered, or is given up. */
final class OperationRun implements Runnable {

    private static final ThreadLocal<@Nullable OperationRun> CURRENT = new ThreadLocal<>();

    private final GraphQL engine;
    private final ServedData data;
    private final OperationTask task;
    private final ExecutionInput input;
    /** Of an unexpected failure the client is told this, and the log has it beside the failure. */
    private final String trace = Trace.id();

    private final CompletableFuture<OperationResult> result = new CompletableFuture<>();

    /** Those that work at it right now. */
    private final List<Thread> threads = new ArrayList<>(1);

    /** All fields of an operation see one state of the data, in whichever thread they are; null until it is begun. */
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

    /** @return what the calling thread works at; null when that is no operation */
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

    /** Does a part of the operation in the calling thread, unless it is given up. */
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

    /** @return what is seen; null when it is given up */
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
     * Ends the operation: what waits is not begun, what computes stops before its next field, what waits is woken. A change that has
     * begun goes on, because it may have been committed.
     *
     * @return false when it goes on
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

    /** Of several changes in one operation those that are not begun in time are refused; those before them are answered. */
    void requireTime() {
        if (System.nanoTime() - task.end() > 0) {
            throw new UnavailableException(
                    "The time was over before this was begun, and nothing of it was done; try again");
        }
    }
}
