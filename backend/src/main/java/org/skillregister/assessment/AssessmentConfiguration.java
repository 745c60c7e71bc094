package org.skillregister.assessment;

import org.skillregister.platform.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the plans in memory. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    @Order(3)
    Snapshot<AssessmentData> assessmentData(
            PlatformTransactionManager transactions, Snapshot<ReferenceData> reference, AssessmentPlanReader reader) {
        return new Snapshot<>(transactions, () -> reader.read(reference.get()));
    }
}
