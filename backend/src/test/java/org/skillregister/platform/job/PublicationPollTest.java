package org.skillregister.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Publications appear on every server within two seconds. One poll is enough, as {@code PlanSecondServerTest} shows, so the pause
 * between polls is most of that time. The rest is for the poll itself and the answer.
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
