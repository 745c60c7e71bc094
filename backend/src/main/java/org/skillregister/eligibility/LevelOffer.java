package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;

/**
 * A level of an occupation at one organization that may assess it, as known on a day.
 *
 * @param organization the organization
 * @param listed where the catalogue says that it may
 * @param plans its plans for the year of that day: more than one where it has taken the place of others; empty when the register holds none
 * @param planned whether one of them has the level
 * @param rounds the rounds of this and of later plans that have the level, by exam day
 */
record LevelOffer(
        Organization organization,
        List<Citation> listed,
        List<AssessmentPlan> plans,
        boolean planned,
        List<AssessmentRound> rounds) {

    /** Whether it assesses the level, as far as is known. */
    boolean isOffered() {
        return plans.isEmpty() || planned;
    }

    List<AssessmentRound> open(LocalDate day) {
        return rounds.stream()
                .filter(round -> !day.isBefore(round.application().opensOn()))
                .filter(round -> !day.isAfter(round.application().closesOn()))
                .toList();
    }

    List<AssessmentRound> toCome(LocalDate day) {
        return rounds.stream()
                .filter(round -> day.isBefore(round.application().opensOn()))
                .toList();
    }

    /** Whether nobody can tell if it takes applications: there is no plan, or one that has the level and no round for it. */
    boolean isUnknown() {
        return rounds.isEmpty() && isOffered();
    }
}
