package org.skillregister.assessment.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.storage.PlanAuthor;
import org.skillregister.assessment.storage.PlanTable;
import org.skillregister.assessment.storage.StoredPlanVersion;
import org.skillregister.platform.error.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who has changed a plan, and when. It is read from the database each time. */
@Component
public class PlanHistory {

    private static final int MOST = 1000;

    private final PlanTable table;
    private final OwnPlans own;

    PlanHistory(PlanTable table, OwnPlans own) {
        this.table = table;
        this.own = own;
    }

    /**
     * The versions of a plan, newest first.
     *
     * @return empty when no organization has published a plan with this id
     * @throws AccessDeniedException when it is another organization's, or a source document's
     */
    public Optional<List<AssessmentPlanChange>> find(PlanAuthor author, String id) {
        return own.find(author, id).map(plan -> changes(table.history(plan.id())));
    }

    private static List<AssessmentPlanChange> changes(List<StoredPlanVersion> states) {
        List<AssessmentPlanChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, states.size()); i++) {
            StoredPlanVersion state = states.get(i);
            List<String> fields = i + 1 < states.size()
                    ? PlanJson.differing(state.statement(), states.get(i + 1).statement())
                    : List.of();
            changes.add(new AssessmentPlanChange(
                    state.version(), state.action(), state.changedAt(), state.changedBy(), state.reason(), fields));
        }
        return changes;
    }
}
