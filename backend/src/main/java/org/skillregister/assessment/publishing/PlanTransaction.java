package org.skillregister.assessment.publishing;

import org.skillregister.assessment.storage.PlanClock;
import org.skillregister.assessment.storage.Publications.News;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.platform.snapshot.PublishingTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Changes plans and contact details, one after another. */
@Component
class PlanTransaction extends PublishingTransaction<News> {

    PlanTransaction(PlanClock order, PublishedPlans published, PlatformTransactionManager transactions) {
        super(transactions, order::lock, published::read, published::take);
    }
}
