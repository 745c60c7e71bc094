package org.skillregister.assessment.storage;

import java.util.List;
import java.util.stream.Stream;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;

/**
 * A plan that an organization has published, ready to display.
 *
 * @param stored the stored plan that it was made from
 * @param plan the plan
 * @param rounds the plan's rounds, unless it is withdrawn, and its cancelled rounds
 */
public record PublishedPlan(StoredPlan stored, AssessmentPlan plan, List<AssessmentRound> rounds) {

    /** @param cancelled the rounds removed from the plan */
    static PublishedPlan of(StoredPlan stored, AssessmentPlan plan, List<AssessmentRound> cancelled) {
        Stream<AssessmentRound> held = plan.withdrawnOn() == null ? plan.rounds().stream() : Stream.of();
        return new PublishedPlan(
                stored, plan, Stream.concat(held, cancelled.stream()).toList());
    }
}
