package org.skillregister.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.BadSqlGrammarException;

@Timeout(30)
@ExtendWith(OutputCaptureExtension.class)
class JobTest {

    private static final Duration OFTEN = Duration.ofMillis(10);

    private final Jobs jobs = new Jobs(new GenericApplicationContext());
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void stop() {
        never.countDown();
        jobs.stop();
    }

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private static void fail(AtomicBoolean away) {
        if (away.get()) {
            throw new DataAccessResourceFailureException("no connection");
        }
    }

    private static int count(CapturedOutput output, String text) {
        return output.toString().split(text, -1).length - 1;
    }

    @Test
    void onlyWhatHangsGetsOld() {
        AtomicInteger runs = new AtomicInteger();
        Job hanging = jobs.poll("hanging", OFTEN, this::hang);
        Job running = jobs.poll("running", OFTEN, runs::incrementAndGet);
        jobs.start();

        await().until(() -> runs.get() > 20);
        await().until(() -> hanging.age().toMillis() > 300);
        await().until(() -> running.age().toMillis() < 300);
        assertThat(hanging.isFailing()).isFalse();
    }

    @Test
    void theEndDoesNotWaitLongForWhatHangs(CapturedOutput output) {
        jobs.work("hanging", OFTEN, this::hang);
        AtomicInteger last = new AtomicInteger();
        jobs.poll("hourly", Duration.ofHours(1), last::incrementAndGet).lastly();
        jobs.start();
        await().until(() -> last.get() == 1);

        jobs.stop();

        assertThat(last).hasValue(2);
        assertThat(output).contains("Job hanging is abandoned");
    }

    @Test
    void databaseThatIsAwayIsToldOfOnceWhateverItFails(CapturedOutput output) {
        AtomicBoolean away = new AtomicBoolean();
        AtomicInteger runs = new AtomicInteger();
        for (String name : new String[] {"one", "other", "third"}) {
            jobs.poll(name, OFTEN, () -> {
                runs.incrementAndGet();
                fail(away);
            });
        }
        jobs.start();
        for (int outage = 1; outage <= 2; outage++) {
            away.set(true);
            await().until(() -> jobs.list().stream().allMatch(Job::isFailing));
            int before = runs.get();
            await().until(() -> runs.get() > before + 20);
            away.set(false);
            int times = outage;
            await().until(() -> count(output, "The database answers again") == times);
        }

        assertThat(count(output, "The database does not answer")).isEqualTo(2);
        assertThat(output).contains("no connection").doesNotContain("\tat ");
    }

    @Test
    void whatTheDatabaseRefusesIsToldOncePerJob(CapturedOutput output) {
        AtomicBoolean granted = new AtomicBoolean();
        AtomicInteger runs = new AtomicInteger();
        Job job = jobs.poll("keys", OFTEN, () -> {
            runs.incrementAndGet();
            if (!granted.get()) {
                throw new BadSqlGrammarException("query", "select", new SQLException("permission denied", "42501"));
            }
        });
        jobs.start();
        await().until(() -> runs.get() > 20);
        assertThat(job.isFailing()).isTrue();
        granted.set(true);
        await().until(() -> !job.isFailing());

        assertThat(count(output, "Job keys fails and is tried again: permission denied"))
                .isEqualTo(1);
        assertThat(count(output, "Job keys works again")).isEqualTo(1);
    }

    @Test
    void failureThatNobodyExpectedIsToldWholeAndTheJobGoesOn(CapturedOutput output) {
        AtomicInteger runs = new AtomicInteger();
        jobs.poll("careless", OFTEN, () -> {
            if (runs.incrementAndGet() < 5) {
                throw new AssertionError("never");
            }
        });
        jobs.start();
        await().until(() -> runs.get() > 10);

        assertThat(count(output, "AssertionError: never")).isEqualTo(1);
        assertThat(output).contains("\tat ");
    }

    @Test
    void hourlyJobThatFailsIsTriedAgainSoon() {
        AtomicInteger runs = new AtomicInteger();
        jobs.work("hourly", Duration.ofHours(1), () -> fail(new AtomicBoolean(runs.incrementAndGet() < 3)));
        jobs.start();

        await().until(() -> runs.get() == 3);
        assertThat(jobs.list().getFirst().isFailing()).isFalse();
    }

    @Test
    void stepsFollowOneAnotherUntilThereAreNoMore() {
        AtomicInteger steps = new AtomicInteger();
        jobs.work("steps", Duration.ofHours(1), () -> steps.incrementAndGet() < 100);
        jobs.start();

        await().until(() -> steps.get() == 100);
    }

    @Test
    void afterAPauseEverythingIsReadBeforeAnythingIsAnswered() {
        Job job = jobs.poll("keys", OFTEN, () -> {});
        jobs.start();
        jobs.stop();
        await().until(() -> job.age().toMillis() > 100);

        jobs.start();

        assertThat(job.age()).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void whoAsksForItNowLearnsOfTheFailure() {
        Job job = jobs.poll("keys", OFTEN, () -> fail(new AtomicBoolean(true)));

        assertThatThrownBy(job::now).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(job.isFailing()).isTrue();
    }

    @Test
    void healthTellsTheAgeOfEach() {
        jobs.poll("keys", OFTEN, () -> {}).now();
        jobs.poll("hanging", OFTEN, this::hang);

        Health health = new JobsHealthIndicator(jobs).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().keySet()).containsExactly("keys", "hanging");
        assertThat(health.getDetails().get("keys")).asString().contains("ageSeconds=0.", "failing=false");
    }

    @Test
    void healthIsDownWhenOneIsOverdue() {
        AtomicLong nanoTime = new AtomicLong();
        Jobs ageing = new Jobs(new GenericApplicationContext(), nanoTime::get);
        ageing.poll("keys", Duration.ofSeconds(1), () -> {}).now();
        Job courses = ageing.poll("courses", Duration.ofSeconds(1), () -> {});
        JobsHealthIndicator health = new JobsHealthIndicator(ageing);

        nanoTime.addAndGet(Duration.ofSeconds(32).toNanos());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        courses.now();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("keys")).asString().contains("ageSeconds=33.0", "overdue=true");
        assertThat(health.health().getDetails().get("courses")).asString().contains("overdue=false");
    }
}
