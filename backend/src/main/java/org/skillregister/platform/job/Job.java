package org.skillregister.platform.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.database.Workload;

/**
 * A recurring job. It has its own schedule and thread: when it hangs, no other job waits for it. Its age is the time since its last
 * success.
 */
public final class Job {

    /** Pause before a retry after a failure, even if the next regular run is later. */
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String name;
    private final Duration every;
    private final Workload workload;
    private final JobRuns runs;
    private volatile boolean lastly;
    private CountDownLatch end = new CountDownLatch(0);
    private @Nullable Thread thread;

    /**
     * @param work one run; returns true when there is more to do at once
     * @param nanoTime the clock, such as {@link System#nanoTime}
     */
    Job(String name, Duration every, Workload workload, BooleanSupplier work, JobLog log, LongSupplier nanoTime) {
        this.name = name;
        this.every = every;
        this.workload = workload;
        this.runs = new JobRuns(name, workload, work, log, nanoTime);
    }

    /** Runs the job once more at shutdown. */
    public Job lastly() {
        lastly = true;
        return this;
    }

    /** Its name in logs, metrics and health. */
    public String name() {
        return name;
    }

    boolean isPoll() {
        return workload == Workload.POLL;
    }

    /** Time since the start of the last successful run, or since the job was created if there was none. */
    public Duration age() {
        return runs.age();
    }

    /** Whether the last run failed. */
    public boolean isFailing() {
        return runs.isFailing();
    }

    /** Whether the next success is overdue. */
    public boolean isOverdue() {
        Duration patience = workload == Workload.POLL ? Duration.ofSeconds(30) : Duration.ofMinutes(5);
        return age().compareTo(every.multipliedBy(2).plus(patience)) > 0;
    }

    /**
     * Runs the job now in this thread, after any run in progress.
     *
     * @throws RuntimeException when it fails; the failure is logged
     */
    public void now() {
        runs.run();
    }

    synchronized void start() {
        if (thread != null && workload == Workload.POLL) {
            // Refresh after a pause, so that nothing is answered from stale data.
            runs.attempt();
        }
        CountDownLatch ending = new CountDownLatch(1);
        end = ending;
        thread = Thread.ofPlatform().daemon().name(name).start(() -> runUntil(ending));
    }

    private void runUntil(CountDownLatch ending) {
        try {
            do {
                while (runs.attempt() && ending.getCount() > 0) {
                    // Repeat while there is more to do.
                }
            } while (!ending.await(pause().toNanos(), TimeUnit.NANOSECONDS));
            if (lastly) {
                runs.attempt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        return isFailing() && every.compareTo(RETRY) > 0 ? RETRY : every;
    }

    /** Stops the job after the run in progress; {@link #hasEnded} waits for it. */
    synchronized void stop() {
        end.countDown();
    }

    /** @param deadline until when to wait for the last run, as {@link System#nanoTime} */
    synchronized boolean hasEnded(long deadline) throws InterruptedException {
        return thread == null || thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
}
