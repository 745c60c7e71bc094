package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan that an organization has published, ready to be read.
 *
 * @param stored what it was made from
 * @param plan the plan
 * @param cancelled the rounds that were taken out of it, by first exam day
 */
record PublishedPlan(StoredPlan stored, AssessmentPlan plan, List<AssessmentRound> cancelled) {

    /** The rounds that are told of on the day as cancelled. */
    List<AssessmentRound> toldCancelled(LocalDate day) {
        List<String> told = stored.rounds().list().stream()
                .filter(state -> state.isToldCancelled(day))
                .map(RoundState::id)
                .toList();
        return cancelled.stream().filter(round -> told.contains(round.id())).toList();
    }
}
