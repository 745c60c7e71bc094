package org.skillregister.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Everybody sees within two seconds what was published on another server. That takes one look at the database, which {@code
 * PlanSecondServerTest} shows, and so the pause between two looks is the most of it; what is left is for the look itself and the answer.
 */
@ApiTest
class PublicationPollTest {

    private static final Duration MOST = Duration.ofSeconds(1);

    @Autowired
    private Jobs jobs;

    @ParameterizedTest
    @ValueSource(strings = {"data-version", "published-plans", "published-courses"})
    void serverLooksForNewsAtLeastOnceASecond(String name) {
        assertThat(jobs.polls())
                .filteredOn(job -> job.name().equals(name))
                .singleElement()
                .extracting(job -> (Duration) ReflectionTestUtils.getField(job, "every"))
                .satisfies(every -> assertThat(every).isLessThanOrEqualTo(MOST));
    }
}
