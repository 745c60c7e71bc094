package org.skillregister.platform.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Shows the age of each job; down when one is overdue. */
@Component
class JobsHealthIndicator extends AbstractHealthIndicator {

    private final Jobs jobs;

    JobsHealthIndicator(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(jobs.list().stream().anyMatch(Job::isOverdue) ? "DOWN" : "UP");
        jobs.list().forEach(job -> health.withDetail(job.name(), details(job)));
    }

    private static Map<String, Object> details(Job job) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("ageSeconds", job.age().toMillis() / 1000.0);
        details.put("failing", job.isFailing());
        details.put("overdue", job.isOverdue());
        return details;
    }
}
