package org.skillregister.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How that turns out which nobody said.
 *
 * @param favourable the facts that turn out for the applicant wherever they were not said; all others turn out against
 * @param silence whether what the sources leave open turns out for the applicant too
 */
record Assumption(Set<ApplicantFact> favourable, boolean silence) {

    static final Assumption WORST = new Assumption(Set.of(), false);
    static final Assumption BEST = new Assumption(EnumSet.allOf(ApplicantFact.class), true);

    /** That these facts alone turn out for the applicant. */
    static Assumption only(Set<ApplicantFact> facts) {
        return new Assumption(facts, false);
    }

    /** The best but for this fact. */
    static Assumption bestBut(ApplicantFact fact) {
        return new Assumption(EnumSet.complementOf(EnumSet.of(fact)), true);
    }

    /** As much of it as concerns these facts. */
    Assumption about(List<ApplicantFact> facts) {
        EnumSet<ApplicantFact> about = EnumSet.noneOf(ApplicantFact.class);
        for (ApplicantFact fact : facts) {
            if (favours(fact)) {
                about.add(fact);
            }
        }
        return new Assumption(about, silence);
    }

    boolean favours(ApplicantFact fact) {
        return favourable.contains(fact);
    }

    /** Whether something counts for which a yes or no was perhaps not said. */
    boolean takes(@Nullable Boolean said, ApplicantFact fact) {
        return said == null ? favours(fact) : said;
    }
}
