package org.skillregister.assessment;

import java.util.List;
import org.skillregister.platform.Snapshot;
import org.springframework.stereotype.Component;

/** The published plans. */
@Component
public class AssessmentPlans {

    private final Snapshot<List<AssessmentPlan>> plans;

    AssessmentPlans(Snapshot<List<AssessmentPlan>> plans) {
        this.plans = plans;
    }

    /** @return the organization's plans, newest first */
    public List<AssessmentPlan> listOf(String organization) {
        return plans.get().stream()
                .filter(plan -> plan.organization().equals(organization))
                .toList();
    }
}
