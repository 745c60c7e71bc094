package org.skillregister.change;

import java.util.Map;
import org.skillregister.platform.limit.ScannedLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the query cost of scanning the changes. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    ScannedLists changeLists(ObjectProvider<Changes> changes) {
        return () -> Map.of("Query.changes", () -> changes.getObject().list().size());
    }
}
