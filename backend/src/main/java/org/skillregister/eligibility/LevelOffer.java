package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;

/**
 * A level of an occupation at an organization that may assess it, as known on a day.
 *
 * @param organization the organization
 * @param listed where the catalogue lists it
 * @param plans its plans for the year of that day: several if it has succeeded other organizations; empty when the register has
 *     none
 * @param planned whether one of them includes the level
 * @param rounds the rounds of these and later plans that include the level, by exam day
 */
record LevelOffer(
        Organization organization,
        List<Citation> listed,
        List<AssessmentPlan> plans,
        boolean planned,
        List<AssessmentRound> rounds) {

    /** Whether it is known to assess the level. */
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

    /** Whether it is unknown if it takes applications: it has no plan, or a plan with the level but without a round for it. */
    boolean isUnknown() {
        return rounds.isEmpty() && isOffered();
    }
}
