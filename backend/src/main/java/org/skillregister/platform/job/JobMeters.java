package org.skillregister.platform.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Meters for the age and state of recurring jobs. */
@Component
class JobMeters implements MeterBinder {

    private final Jobs jobs;

    JobMeters(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Job job : jobs.list()) {
            gauge("register.job.age", job, it -> it.age().toMillis() / 1000.0)
                    .baseUnit("seconds")
                    .description("Seconds since the last successful run began.")
                    .register(registry);
            gauge("register.job.failing", job, it -> it.isFailing() ? 1 : 0)
                    .description("1 when the last run failed.")
                    .register(registry);
            gauge("register.job.overdue", job, it -> it.isOverdue() ? 1 : 0)
                    .description("1 when the next success is overdue.")
                    .register(registry);
        }
    }

    private static Gauge.Builder<Job> gauge(String name, Job job, ToDoubleFunction<Job> value) {
        return Gauge.builder(name, job, value).tag("name", job.name());
    }
}
