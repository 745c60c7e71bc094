package org.skillregister.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.skillregister.platform.database.Workload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** All recurring jobs. They run only in servers: a command does one thing and exits. */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    /** How long shutdown waits for runs in progress; a hanging poll takes no longer than that. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** An outage of the database is over when all polls at least this frequent have succeeded again. */
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final JobLog jobLog = new JobLog();
    private final boolean server;
    private final LongSupplier nanoTime;
    private volatile boolean running;

    @Autowired
    Jobs(ApplicationContext context) {
        this(context, System::nanoTime);
    }

    Jobs(ApplicationContext context, LongSupplier nanoTime) {
        this.server = context instanceof WebApplicationContext;
        this.nanoTime = nanoTime;
    }

    /** Adds a short job that polls for changes, or stores what has accumulated. */
    public Job poll(String name, Duration every, Runnable work) {
        if (every.compareTo(OFTEN) <= 0) {
            jobLog.addPoll(name);
        }
        return add(new Job(name, every, Workload.POLL, () -> once(work), jobLog, nanoTime));
    }

    /** Adds a long-running job, such as a clean-up. */
    public Job work(String name, Duration every, Runnable work) {
        return work(name, every, () -> once(work));
    }

    /** Adds a long-running job in steps; a step returns true when another should follow at once. */
    public Job work(String name, Duration every, BooleanSupplier step) {
        return add(new Job(name, every, Workload.BATCH, step, jobLog, nanoTime));
    }

    private static boolean once(Runnable work) {
        work.run();
        return false;
    }

    private synchronized Job add(Job job) {
        jobs.add(job);
        if (running) {
            job.start();
        }
        return job;
    }

    /** The jobs added by {@link #poll}. */
    public List<Job> polls() {
        return jobs.stream().filter(Job::isPoll).toList();
    }

    /** All jobs. */
    List<Job> list() {
        return List.copyOf(jobs);
    }

    @Override
    public boolean isAutoStartup() {
        return server;
    }

    /** Jobs stop after the web server, so that they can store what the last requests left. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public synchronized void start() {
        running = true;
        jobs.forEach(Job::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        jobs.forEach(Job::stop);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Job job : jobs) {
                if (!job.hasEnded(deadline)) {
                    log.warn("Job {} is abandoned: it has not ended after {} s", job.name(), PATIENCE.toSeconds());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
