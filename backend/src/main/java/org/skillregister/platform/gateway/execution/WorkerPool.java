package org.skillregister.platform.gateway.execution;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few threads with a bounded FIFO queue. For computation they are platform threads, because a computing virtual thread is not
 * preempted. For blocking work they are virtual, because parking and waking a platform thread takes longer than many database queries.
 */
final class WorkerPool implements Executor {

    private static final ThreadLocal<@Nullable WorkerPool> CURRENT = new ThreadLocal<>();

    private final ThreadPoolExecutor threads;

    private WorkerPool(int threads, int places, ThreadFactory factory) {
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(places),
                tasks -> factory.newThread(() -> {
                    CURRENT.set(this);
                    tasks.run();
                }));
    }

    /** @param places how many may wait */
    static WorkerPool computing(String name, int threads, int places) {
        return new WorkerPool(
                threads, places, Thread.ofPlatform().daemon().name(name).factory());
    }

    /** @param places how many may wait */
    static WorkerPool waiting(String name, int threads, int places) {
        return new WorkerPool(threads, places, Thread.ofVirtual().name(name).factory());
    }

    /** @throws java.util.concurrent.RejectedExecutionException when all places are taken */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** Whether the calling thread is one of this pool's. */
    boolean isCurrent() {
        return CURRENT.get() == this;
    }

    /** Meters for active threads and waiting tasks. */
    MeterBinder meters(String name) {
        return new ExecutorServiceMetrics(threads, name, Tags.empty());
    }

    /** Accepts no new tasks; lets running ones finish, because they may be changes. */
    void close() {
        threads.shutdown();
    }
}
