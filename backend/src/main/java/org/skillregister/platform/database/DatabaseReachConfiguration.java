package org.skillregister.platform.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reach shared by all pools of the register's main database. */
@Configuration(proxyBeanMethods = false)
class DatabaseReachConfiguration {

    @Bean
    DatabaseReach databaseReach() {
        return DatabaseReach.unlogged();
    }
}
