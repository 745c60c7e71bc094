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

/** Everything that is done again and again. A command of the command line does one thing and ends: there nothing runs by the clock. */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    /** How long the end of the server waits for what is under way. A poll that hangs takes no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** A database that was away is back when everything that comes round so often has gone well again. */
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

    /** Adds something that looks whether there is anything new, or writes down what there is. */
    public Job poll(String name, Duration every, Runnable work) {
        if (every.compareTo(OFTEN) <= 0) {
            jobLog.addPoll(name);
        }
        return add(new Job(name, every, Workload.POLL, () -> once(work), jobLog, nanoTime));
    }

    /** Adds something that takes long, such as cleaning up. */
    public Job work(String name, Duration every, Runnable work) {
        return work(name, every, () -> once(work));
    }

    /** Adds something that takes long, in steps: true when there is another one to do at once. */
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

    /** Those that look whether anything is new, or write down what there is. */
    public List<Job> polls() {
        return jobs.stream().filter(Job::isPoll).toList();
    }

    /** All of them. */
    List<Job> list() {
        return List.copyOf(jobs);
    }

    @Override
    public boolean isAutoStartup() {
        return server;
    }

    /** They run while requests are answered, and a little longer: what those leave is written down. */
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
                    log.warn("Job {} is left behind: it has not ended after {} s", job.name(), PATIENCE.toSeconds());
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
