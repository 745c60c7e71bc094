package org.skillregister.platform.gateway.execution;

import org.skillregister.platform.UsesDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** Configures the threads in which controller fields run. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

    /**
     * Runs a controller method in the thread that executes the operation, unless it may wait for the database. In other threads all
     * requests would be half done at the same time, which costs memory and a third of the throughput.
     */
    @Bean
    static BeanPostProcessor databaseFieldsInTheirPool(ObjectProvider<WorkerPools> pools) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(ExecutionConfiguration::usesDatabase);
                    controllers.setExecutor(field -> pools.getObject().execute(field));
                }
                return bean;
            }
        };
    }

    private static boolean usesDatabase(HandlerMethod method) {
        return method.hasMethodAnnotation(UsesDatabase.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), UsesDatabase.class);
    }
}
