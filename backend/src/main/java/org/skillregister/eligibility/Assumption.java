package org.skillregister.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assumption about everything that was not stated.
 *
 * @param favourable the facts that turn out for the applicant wherever they were not said; all others turn out against
 * @param open what the sources leave open and turns out for the applicant too
 */
record Assumption(Set<ApplicantFact> favourable, Set<OpenPoint> open) {

    private static final Set<ApplicantFact> ALL_FACTS = EnumSet.allOf(ApplicantFact.class);
    private static final Set<OpenPoint> ALL_POINTS = EnumSet.allOf(OpenPoint.class);

    static final Assumption WORST = new Assumption(Set.of(), Set.of());
    static final Assumption BEST = new Assumption(ALL_FACTS, ALL_POINTS);

    /** That these facts alone turn out for the applicant. */
    static Assumption only(Set<ApplicantFact> facts) {
        return new Assumption(facts, Set.of());
    }

    /** That these facts turn out for the applicant, and all that the sources leave open. */
    static Assumption openAnd(Set<ApplicantFact> facts) {
        return new Assumption(facts, ALL_POINTS);
    }

    /** The best but for this fact. */
    static Assumption bestBut(ApplicantFact fact) {
        return new Assumption(EnumSet.complementOf(EnumSet.of(fact)), ALL_POINTS);
    }

    /** The best but for what the sources leave open in this point. */
    static Assumption bestBut(OpenPoint point) {
        return new Assumption(ALL_FACTS, EnumSet.complementOf(EnumSet.of(point)));
    }

    /** The best of all that can be said, and of what is left open this point alone. */
    static Assumption bestWithOnly(OpenPoint point) {
        return new Assumption(ALL_FACTS, EnumSet.of(point));
    }

    /** As much of it as concerns these facts. */
    Assumption about(List<ApplicantFact> facts) {
        EnumSet<ApplicantFact> about = EnumSet.noneOf(ApplicantFact.class);
        for (ApplicantFact fact : facts) {
            if (favours(fact)) {
                about.add(fact);
            }
        }
        return new Assumption(about, open);
    }

    boolean favours(ApplicantFact fact) {
        return favourable.contains(fact);
    }

    boolean favours(OpenPoint point) {
        return open.contains(point);
    }

    /** Whether something counts for which a yes or no was perhaps not said. */
    boolean takes(@Nullable Boolean stated, ApplicantFact fact) {
        return stated == null ? favours(fact) : stated;
    }
}
