package org.skillregister.eligibility;

import org.skillregister.platform.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the rules in memory, with the documents they cite. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    @Order(3)
    Snapshot<RuleBook> ruleBook(PlatformTransactionManager transactions, Snapshot<ReferenceData> reference) {
        return new Snapshot<>(transactions, () -> new RuleFiles(reference.get().documents()).read());
    }
}
