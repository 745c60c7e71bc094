package org.skillregister.subsidy;

import java.util.List;
import org.skillregister.platform.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the schemes in memory. */
@Configuration(proxyBeanMethods = false)
class SubsidyConfiguration {

    @Bean
    @Order(3)
    Snapshot<List<SubsidyScheme>> subsidySchemes(
            PlatformTransactionManager transactions, Snapshot<ReferenceData> reference, SubsidySchemeReader reader) {
        return new Snapshot<>(transactions, () -> reader.schemes(reference.get()));
    }
}
