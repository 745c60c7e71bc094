package org.skillregister.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

/** Adds pools for the other workloads to Spring Boot's own pool, and makes that one fail fast. */
@Component
final class WorkloadConnections implements BeanPostProcessor {

    private final DefaultListableBeanFactory beans;
    private final ObjectProvider<DatabaseReach> reach;
    private final ObjectProvider<MeterRegistry> meters;

    WorkloadConnections(DefaultListableBeanFactory beans) {
        this.beans = beans;
        this.reach = beans.getBeanProvider(DatabaseReach.class);
        this.meters = beans.getBeanProvider(MeterRegistry.class);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource requests) {
            ObservedDriver.observe(requests, reach.getObject());
            meters.ifAvailable(requests::setMetricRegistry);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource requests)) {
            return bean;
        }
        WorkloadDataSource all = new WorkloadDataSource(requests, reach.getObject());
        String closing = name + ".workloads";
        beans.registerDisposableBean(closing, all::close);
        // Closed before Spring Boot's pool, and before the embedded database stops.
        beans.registerDependentBean(name, closing);
        return all;
    }
}
