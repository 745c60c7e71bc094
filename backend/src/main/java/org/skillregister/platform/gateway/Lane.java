package org.skillregister.platform.gateway;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few threads of the system that serve whoever came first, and places to wait before them. A virtual thread that computes is
 * not interrupted for others; these are.
 */
final class Lane implements Executor {

    private final ThreadPoolExecutor threads;

    /** @param places how many may wait */
    Lane(String name, int threads, int places) {
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(places),
                task -> new Worker(this, task, name));
    }

    private static final class Worker extends Thread {

        private final Lane lane;

        Worker(Lane lane, Runnable tasks, String name) {
            super(tasks, name);
            this.lane = lane;
            setDaemon(true);
        }
    }

    /** @throws java.util.concurrent.RejectedExecutionException when all places are taken */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** @throws java.util.concurrent.RejectedExecutionException when all places are taken */
    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    /** Whether the calling thread is one of this lane's. */
    boolean isCurrent() {
        return Thread.currentThread() instanceof Worker worker && worker.lane == this;
    }

    /** Nothing is begun any more; what was begun ends, because it may be a change. */
    void close() {
        threads.shutdown();
    }
}
