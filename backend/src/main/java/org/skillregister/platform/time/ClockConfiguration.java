package org.skillregister.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the whole program; tests replace it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The register's day is a calendar day in Shanghai. */
    @Bean
    Clock clock() {
        return Clock.system(Shanghai.ZONE);
    }
}
