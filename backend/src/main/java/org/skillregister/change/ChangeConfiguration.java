package org.skillregister.change;

import java.util.Map;
import org.skillregister.platform.LookedThrough;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it costs to look through the changes. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    LookedThrough changeLists(ObjectProvider<Changes> changes) {
        return () -> Map.of("Query.changes", () -> changes.getObject().list().size());
    }
}
