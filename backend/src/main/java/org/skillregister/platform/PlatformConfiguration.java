package org.skillregister.platform;

import graphql.scalars.ExtendedScalars;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** What every module uses: the clock and the scalars that belong to no domain. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /** The register's day is a calendar day in Shanghai. */
    @Bean
    Clock clock() {
        return Clock.system(Shanghai.ZONE);
    }

    @Bean
    PublicAddress publicAddress(
            @Value("${register.public-address:}") String set,
            @Value("${spring.datasource.url:}") String database,
            @Value("${server.port:8080}") int port) {
        return PublicAddress.of(set, database.isEmpty(), port);
    }

    @Bean
    RuntimeWiringConfigurer platformScalars() {
        return wiring -> wiring.scalar(new DateScalar().type())
                .scalar(new DateTimeScalar().type())
                .scalar(ExtendedScalars.Url)
                .scalar(DecimalScalar.type())
                // Strictly, a scalar of the specification cannot be defined again.
                .strictMode(false)
                .scalar(IdScalar.type())
                .strictMode(true);
    }
}
