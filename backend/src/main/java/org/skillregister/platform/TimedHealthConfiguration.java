package org.skillregister.platform;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts a time limit on every health indicator, whoever makes it. */
@Configuration(proxyBeanMethods = false)
class TimedHealthConfiguration {

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
