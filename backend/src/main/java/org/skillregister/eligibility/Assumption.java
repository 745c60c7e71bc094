package org.skillregister.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assumption about all facts that were not stated.
 *
 * @param favourable the facts assumed in the applicant's favour where not stated; all others are assumed against
 * @param open the open points of the sources that are also assumed in the applicant's favour
 */
record Assumption(Set<ApplicantFact> favourable, Set<OpenPoint> open) {

    private static final Set<ApplicantFact> ALL_FACTS = EnumSet.allOf(ApplicantFact.class);
    private static final Set<OpenPoint> ALL_POINTS = EnumSet.allOf(OpenPoint.class);

    static final Assumption WORST = new Assumption(Set.of(), Set.of());
    static final Assumption BEST = new Assumption(ALL_FACTS, ALL_POINTS);

    /** Assumes only these facts in the applicant's favour. */
    static Assumption only(Set<ApplicantFact> facts) {
        return new Assumption(facts, Set.of());
    }

    /** Assumes these facts and all open points of the sources in the applicant's favour. */
    static Assumption openAnd(Set<ApplicantFact> facts) {
        return new Assumption(facts, ALL_POINTS);
    }

    /** The best case except for this fact. */
    static Assumption bestBut(ApplicantFact fact) {
        return new Assumption(EnumSet.complementOf(EnumSet.of(fact)), ALL_POINTS);
    }

    /** The best case except for this open point of the sources. */
    static Assumption bestBut(OpenPoint point) {
        return new Assumption(ALL_FACTS, EnumSet.complementOf(EnumSet.of(point)));
    }

    /** The best case for all facts, but for only this one of the open points. */
    static Assumption bestWithOnly(OpenPoint point) {
        return new Assumption(ALL_FACTS, EnumSet.of(point));
    }

    /** The part of the assumption that concerns these facts. */
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

    /** Whether something counts whose yes or no may not have been stated. */
    boolean takes(@Nullable Boolean stated, ApplicantFact fact) {
        return stated == null ? favours(fact) : stated;
    }
}
