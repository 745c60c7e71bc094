package org.skillregister.platform.gateway.rate;

import javax.sql.DataSource;
import org.skillregister.platform.Pseudonyms;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Configures where clients' points and attempts are counted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateProperties.class)
class RateConfiguration {

    /** Shared counting, with a job that cleans up without a short time-out. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("register.rate.shared")
    static class Shared {

        private final CountingCircuitBreaker counting = new CountingCircuitBreaker();

        @Bean
        SharedBuckets sharedBuckets(DataSource database, @Lazy Pseudonyms names) {
            return new SharedBuckets(counting, database, names);
        }

        @Bean
        SharedAttemptLimiter sharedAttempts(JdbcClient database, @Lazy Pseudonyms names) {
            return new SharedAttemptLimiter(counting, database, names);
        }

        @Bean
        Job rateBucketsCleanUp(Jobs jobs, SharedBuckets buckets) {
            return jobs.work("rate-buckets-clean-up", Buckets.MINUTE, buckets::removeExpired);
        }

        @Bean
        Job attemptsCleanUp(Jobs jobs, SharedAttemptLimiter attempts) {
            return jobs.work("attempts-clean-up", Buckets.MINUTE, attempts::removeExpired);
        }
    }
}
