package org.skillregister.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.OccupationCode;

/** Which rounds; all given parts must hold, and null is not given. */
record AssessmentRoundFilter(
        @Nullable Integer year,
        @Nullable String organization,
        @Nullable OccupationCode occupation) {

    static final AssessmentRoundFilter ALL = new AssessmentRoundFilter(null, null, null);

    List<AssessmentRound> in(List<AssessmentRound> rounds) {
        return rounds.stream().filter(this::holds).toList();
    }

    private boolean holds(AssessmentRound round) {
        return (year == null || round.year() == year)
                && (organization == null || round.organization().equals(organization))
                && (occupation == null || round.assesses(occupation));
    }
}
