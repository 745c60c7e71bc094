package org.skillregister.assessment.publishing;

import java.util.function.Supplier;
import org.skillregister.assessment.storage.PlanClock;
import org.skillregister.assessment.storage.PublishedPlans;
import org.skillregister.assessment.storage.PublishedPlans.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes plans, one after another. */
@Component
class PlanTransaction {

    private final PlanClock order;
    private final PublishedPlans published;
    private final TransactionTemplate transaction;

    PlanTransaction(PlanClock order, PublishedPlans published, PlatformTransactionManager transactions) {
        this.order = order;
        this.published = published;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was done, and what is new since then. */
    private record Committed(PlanOutcome outcome, News news) {}

    /** Once it is committed, this server sees it at once, the others with their next look at the clock. */
    PlanOutcome commit(Supplier<PlanOutcome> change) {
        Committed committed = transaction.execute(_ -> {
            order.lock();
            PlanOutcome outcome = change.get();
            return new Committed(outcome, published.read());
        });
        // What is committed is answered: from here on nothing asks the database.
        published.take(committed.news());
        return committed.outcome();
    }
}
