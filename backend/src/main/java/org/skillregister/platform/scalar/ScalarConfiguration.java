package org.skillregister.platform.scalar;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the scalars that belong to no domain. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

    @Bean
    RuntimeWiringConfigurer platformScalars() {
        return wiring -> wiring.scalar(new DateScalar().type())
                .scalar(new DateTimeScalar().type())
                .scalar(ExtendedScalars.Url)
                .scalar(DecimalScalar.type())
                // Strict mode forbids redefining a built-in scalar.
                .strictMode(false)
                .scalar(IdScalar.type())
                .strictMode(true);
    }
}
