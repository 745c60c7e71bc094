package org.skillregister.platform.job;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.skillregister.platform.database.Workload;

/** The runs of a job, one at a time. Remembers when the last one succeeded, and logs when they begin and cease to fail. */
final class JobRuns {

    private final String name;
    private final Workload workload;
    private final BooleanSupplier work;
    private final JobLog log;
    private final LongSupplier nanoTime;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile long succeeded;
    private volatile boolean failing;

    /**
     * @param work one run; returns true when there is more to do at once
     * @param nanoTime the clock, such as {@link System#nanoTime}
     */
    JobRuns(String name, Workload workload, BooleanSupplier work, JobLog log, LongSupplier nanoTime) {
        this.name = name;
        this.workload = workload;
        this.work = work;
        this.log = log;
        this.nanoTime = nanoTime;
        this.succeeded = nanoTime.getAsLong();
    }

    /** Time since the start of the last successful run, or since the job was created if there was none. */
    Duration age() {
        return Duration.ofNanos(nanoTime.getAsLong() - succeeded);
    }

    /** Whether the last run failed. */
    boolean isFailing() {
        return failing;
    }

    /**
     * Runs the job in this thread, after any run in progress.
     *
     * @return whether there is more to do at once
     * @throws RuntimeException when it fails; the failure is logged
     */
    boolean run() {
        turn.lock();
        try {
            return runInTurn();
        } finally {
            turn.unlock();
        }
    }

    private boolean runInTurn() {
        long begun = nanoTime.getAsLong();
        try {
            boolean more = workload.call(work::getAsBoolean);
            succeeded = begun;
            failing = false;
            log.succeeds(name, begun);
            return more;
        } catch (RuntimeException | Error failure) {
            failing = true;
            log.fails(name, begun, failure);
            throw failure;
        }
    }

    /** Runs the job like {@link #run}, but only logs a failure. */
    boolean attempt() {
        try {
            return run();
        } catch (RuntimeException | Error told) {
            // Already logged.
            return false;
        }
    }
}
