package org.skillregister.platform.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all pools of the register's own database know of it together. */
@Configuration(proxyBeanMethods = false)
class DatabaseReachConfiguration {

    @Bean
    DatabaseReach databaseReach() {
        return DatabaseReach.unlogged();
    }
}
