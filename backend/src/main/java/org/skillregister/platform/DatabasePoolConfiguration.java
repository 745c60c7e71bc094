package org.skillregister.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what Spring Boot makes bear a database that is away: its pool fails at once, and its probes end. */
@Configuration(proxyBeanMethods = false)
class DatabasePoolConfiguration {

    @Bean
    static BeanPostProcessor failFastPool() {
        DatabaseReach reach = new DatabaseReach("The database");
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    FailFastPool.watch(pool, reach);
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new FailFastPool(pool, reach) : bean;
            }
        };
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
