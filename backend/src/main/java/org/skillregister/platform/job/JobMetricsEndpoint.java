package org.skillregister.platform.job;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/**
 * How old everything is, in the text format of Prometheus. Requests are not measured: for nobody, that costs more than the answers. It
 * is exposed where {@code management.endpoints.web.exposure.include} has it.
 */
@Component
@WebEndpoint(id = "prometheus")
class JobMetricsEndpoint {

    private final Jobs jobs;

    JobMetricsEndpoint(Jobs jobs) {
        this.jobs = jobs;
    }

    @ReadOperation(produces = "text/plain;version=0.0.4;charset=utf-8")
    public String scrape() {
        return gauge(
                        "register_job_age_seconds",
                        "Seconds since the last run began that went well.",
                        job -> job.age().toMillis() / 1000.0)
                + gauge("register_job_failing", "1 when the last run failed.", job -> job.isFailing() ? 1 : 0)
                + gauge(
                        "register_job_overdue",
                        "1 when it should have gone well again by now.",
                        job -> job.isOverdue() ? 1 : 0);
    }

    private String gauge(String name, String help, ToDoubleFunction<Job> value) {
        StringBuilder text = new StringBuilder("# HELP %s %s\n# TYPE %s gauge\n".formatted(name, help, name));
        for (Job job : jobs.list()) {
            text.append("%s{job=\"%s\"} %s\n"
                    .formatted(name, job.name(), String.format(Locale.ROOT, "%.3f", value.applyAsDouble(job))));
        }
        return text.toString();
    }
}
