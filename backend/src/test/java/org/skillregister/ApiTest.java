package org.skillregister;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A test against the running server, over HTTP, on a fixed day. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All tests count as one client.
        properties = {
            "register.rate.points-per-minute=0",
            // A busy machine needs more than the client's default of five seconds.
            "spring.test.webtestclient.timeout=30s",
            // The largest responses are those that the site is built from.
            "spring.http.codecs.max-in-memory-size=2MB",
            // One test rotates the certificate keys that all contexts use.
            "register.certificates.key-poll=500ms",
            // Some tests store a key as another server would, and wait until this server has read it.
            "register.key-poll=300ms"
        })
@AutoConfigureHttpGraphQlTester
@Import({ApiTest.FixedDay.class, SchemaInspection.class})
public @interface ApiTest {

    /** The day on which all tests are run. */
    LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The clock of that day. */
    @TestConfiguration
    class FixedDay {

        @Bean
        @Primary
        Clock fixedClock() {
            ZoneId shanghai = ZoneId.of("Asia/Shanghai");
            return Clock.fixed(TODAY.atTime(12, 0).atZone(shanghai).toInstant(), shanghai);
        }
    }
}
