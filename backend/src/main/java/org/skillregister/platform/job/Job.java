package org.skillregister.platform.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.database.Workload;

/**
 * Something that is done again and again. It has a schedule and a thread of its own: when it hangs, no other job waits for it. What
 * it last did well has an age.
 */
public final class Job {

    /** What has failed is tried again so soon, even when its next turn would come later. */
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String name;
    private final Duration every;
    private final Workload workload;
    private final BooleanSupplier work;
    private final JobLog log;
    private final LongSupplier nanoTime;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile long succeeded;
    private volatile boolean failing;
    private volatile boolean lastly;
    private CountDownLatch end = new CountDownLatch(0);
    private @Nullable Thread thread;

    /**
     * @param work done in one run; true when there is more to do at once
     * @param nanoTime as {@link System#nanoTime} tells it
     */
    Job(String name, Duration every, Workload workload, BooleanSupplier work, JobLog log, LongSupplier nanoTime) {
        this.name = name;
        this.every = every;
        this.workload = workload;
        this.work = work;
        this.log = log;
        this.nanoTime = nanoTime;
        this.succeeded = nanoTime.getAsLong();
    }

    /** Does it once more when the server ends. */
    public Job lastly() {
        lastly = true;
        return this;
    }

    /** What it is called in logs, metrics and the status. */
    public String name() {
        return name;
    }

    boolean isPoll() {
        return workload == Workload.POLL;
    }

    /** How long ago the last run that went well began; how long there is the job, when none did. */
    public Duration age() {
        return Duration.ofNanos(nanoTime.getAsLong() - succeeded);
    }

    /** Whether the last run failed. */
    public boolean isFailing() {
        return failing;
    }

    /** Whether it should have gone well again by now. */
    public boolean isOverdue() {
        Duration patience = workload == Workload.POLL ? Duration.ofSeconds(30) : Duration.ofMinutes(5);
        return age().compareTo(every.multipliedBy(2).plus(patience)) > 0;
    }

    /**
     * Does it now, in this thread, after the run that is under way.
     *
     * @throws RuntimeException when it fails; the log tells of it
     */
    public void now() {
        run();
    }

    private boolean run() {
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

    /** @return whether there is more to do at once */
    private boolean attempt() {
        try {
            return run();
        } catch (RuntimeException | Error told) {
            // The log has it.
            return false;
        }
    }

    synchronized void start() {
        if (thread != null && workload == Workload.POLL) {
            // After a pause nothing is to be answered from what was read before it.
            attempt();
        }
        CountDownLatch ending = new CountDownLatch(1);
        end = ending;
        thread = Thread.ofPlatform().daemon().name(name).start(() -> runUntil(ending));
    }

    private void runUntil(CountDownLatch ending) {
        try {
            do {
                while (attempt() && ending.getCount() > 0) {
                    // There is more to do.
                }
            } while (!ending.await(pause().toNanos(), TimeUnit.NANOSECONDS));
            if (lastly) {
                attempt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        return failing && every.compareTo(RETRY) > 0 ? RETRY : every;
    }

    /** Ends with the run that is under way; {@link #hasEnded} waits for that. */
    synchronized void stop() {
        end.countDown();
    }

    /** @param deadline by {@link System#nanoTime}, until when to wait for the last run */
    synchronized boolean hasEnded(long deadline) throws InterruptedException {
        return thread == null || thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
}
