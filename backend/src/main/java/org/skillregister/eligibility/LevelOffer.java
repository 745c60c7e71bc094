package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.Citation;

/**
 * What is known of a level of an occupation at one organization that may assess it, on a day.
 *
 * @param organization the organization
 * @param listed where the catalogue says that it may
 * @param plan its plan for the year of that day; null when the register holds none
 * @param planned whether that plan has the level
 * @param rounds the rounds of this and of later plans that have the level, by exam day
 */
record LevelOffer(
        Organization organization,
        List<Citation> listed,
        @Nullable AssessmentPlan plan,
        boolean planned,
        List<AssessmentRound> rounds) {

    /** Whether it assesses the level, as far as is known. */
    boolean isOffered() {
        return plan == null || planned;
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
