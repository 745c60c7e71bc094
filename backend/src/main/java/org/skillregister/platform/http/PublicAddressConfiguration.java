package org.skillregister.platform.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the public address from the settings, and prevents a start without a usable one. */
@Configuration(proxyBeanMethods = false)
class PublicAddressConfiguration {

    @Bean
    PublicAddress publicAddress(
            @Value("${register.public-address:}") String set,
            @Value("${spring.datasource.url:}") String database,
            @Value("${server.port:8080}") int port) {
        return PublicAddress.of(set, database.isEmpty(), port);
    }
}
