package org.skillregister.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what Spring Boot makes bear a database that is away: its pool fails at once, and its probes end. */
@Configuration(proxyBeanMethods = false)
class DatabasePoolConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabasePoolConfiguration.class);

    @Bean
    DatabaseReach databaseReach() {
        return new DatabaseReach("The database");
    }

    @Bean
    static BeanPostProcessor failFastPool(ObjectProvider<DatabaseReach> reach) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    FailFastPool.watch(pool, reach.getObject());
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new FailFastPool(pool, reach.getObject()) : bean;
            }
        };
    }

    /** What runs by the clock fails again and again meanwhile; {@link DatabaseReach} tells it once. */
    @Bean
    SimpleAsyncTaskSchedulerCustomizer scheduledTasksWithoutDatabase() {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            if (DatabaseAway.isToldBy(failure)) {
                log.debug("A scheduled task waits for the database", failure);
            } else {
                log.error("A scheduled task failed", failure);
            }
        });
    }

    @Bean
    static BeanPostProcessor timedHealth() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HealthIndicator indicator ? new TimedHealth(indicator) : bean;
            }
        };
    }
}
