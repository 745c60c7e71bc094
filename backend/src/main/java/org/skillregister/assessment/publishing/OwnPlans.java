package org.skillregister.assessment.publishing;

import java.util.List;
import java.util.Optional;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.PlanTable;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.platform.error.AccessDeniedException;
import org.skillregister.publication.Problem;
import org.springframework.stereotype.Component;

/** The plans of one organization: those it has published, and those in source documents. */
@Component
class OwnPlans {

    private final PlanTable table;
    private final AssessmentPlans plans;
    private final Succession succession;

    OwnPlans(PlanTable table, AssessmentPlans plans, Succession succession) {
        this.table = table;
        this.plans = plans;
        this.succession = succession;
    }

    /**
     * The plan as it is stored.
     *
     * @throws AccessDeniedException when it is another organization's, or a source document's
     */
    Optional<StoredPlan> find(PlanAuthor author, String id) {
        Optional<StoredPlan> plan = table.find(id);
        plan.ifPresent(it -> author.requireOwn(succession.current(it.organizationId())));
        if (plans.isOfSource(id)) {
            throw AccessDeniedException.forbidden("The plan is of a source document");
        }
        return plan;
    }

    /**
     * Finds a plan's conflicts with the other plans.
     *
     * @param key the key under which the plan is or would be stored
     * @param isNew true to publish a plan, false to change one
     */
    List<Problem> conflicts(String organization, PlanKey key, PlanStatement statement, boolean isNew) {
        return new OtherPlansCheck(key, statement)
                .check(table.list(organization), plans.listOfSources(organization), isNew)
                .list();
    }
}
