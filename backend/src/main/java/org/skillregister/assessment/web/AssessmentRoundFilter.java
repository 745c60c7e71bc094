package org.skillregister.assessment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** Which rounds; all given parts must hold, and null is not given. */
record AssessmentRoundFilter(
        @Nullable Integer year,
        @Nullable String organization,
        @Nullable OccupationCode occupation,
        @Nullable SkillLevel level,
        @Nullable Boolean openNow,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final AssessmentRoundFilter ALL = new AssessmentRoundFilter(null, null, null, null, null, null, null);

    /** The same, of what is in use. */
    AssessmentRoundFilter with(FormerIds formerIds) {
        return new AssessmentRoundFilter(
                year,
                organization == null ? null : formerIds.currentOrganization(organization),
                occupation == null ? null : formerIds.current(occupation),
                level,
                openNow,
                from,
                to);
    }

    /** @param day the day on which a round must be open, if it must be */
    List<AssessmentRound> in(List<AssessmentRound> rounds, LocalDate day) {
        return equals(ALL)
                ? rounds
                : rounds.stream().filter(round -> holds(round, day)).toList();
    }

    private boolean holds(AssessmentRound round, LocalDate day) {
        return (year == null || round.year() == year)
                && (organization == null || round.organization().equals(organization))
                && (openNow == null || openNow == round.takesApplicationsOn(day))
                && (from == null || !round.examDates().getLast().isBefore(from))
                && (to == null || !round.examDates().getFirst().isAfter(to))
                && ((occupation == null && level == null) || round.assesses(occupation, level));
    }
}
