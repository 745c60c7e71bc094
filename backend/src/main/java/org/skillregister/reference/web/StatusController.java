package org.skillregister.reference.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.DataVersion;
import org.skillregister.reference.ReferenceData;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Reports how old this server's data is. The page {@code /status/} shows it in words. */
@Controller
class StatusController {

    /**
     * The content of {@code /status.json}.
     *
     * @param dataVersion id of the served reference data
     * @param verifiedOn when a source was last compared with them
     * @param publishedAt when they were released or published
     * @param polled what the server polls
     */
    record Status(String dataVersion, LocalDate verifiedOn, Instant publishedAt, List<Polled> polled) {}

    /**
     * Something that the server polls.
     *
     * @param ageSeconds seconds since the last success
     * @param overdue whether it should have succeeded again by now
     */
    record Polled(String name, double ageSeconds, boolean overdue) {

        static Polled of(Job job) {
            return new Polled(job.name(), job.age().toMillis() / 1000.0, job.isOverdue());
        }
    }

    private final Snapshot<ReferenceData> reference;
    private final Jobs jobs;

    StatusController(Snapshot<ReferenceData> reference, Jobs jobs) {
        this.reference = reference;
        this.jobs = jobs;
    }

    @GetMapping("/status.json")
    ResponseEntity<Status> status() {
        DataVersion version = reference.get().version();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("X-Content-Type-Options", "nosniff")
                .body(new Status(
                        version.id(),
                        version.verifiedOn(),
                        version.publishedAt(),
                        jobs.polls().stream().map(Polled::of).toList()));
    }
}
