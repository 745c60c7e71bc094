package org.skillregister.eligibility;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How everything turns out that was not said: for the applicant, or against.
 *
 * @param favoured the facts that turn out for the applicant wherever they were not said
 * @param silenceCounts whether that counts of which no source tells whether it does
 */
record World(Set<ApplicantFact> favoured, boolean silenceCounts) {

    static final World WORST = new World(Set.of(), false);
    static final World BEST = new World(EnumSet.allOf(ApplicantFact.class), true);

    boolean favours(ApplicantFact fact) {
        return favoured.contains(fact);
    }

    /** As this world, but with these facts turning out for the applicant. */
    World with(Collection<ApplicantFact> facts) {
        Set<ApplicantFact> more = EnumSet.noneOf(ApplicantFact.class);
        more.addAll(favoured);
        more.addAll(facts);
        return new World(more, silenceCounts);
    }

    /** As this world, but with this fact turning out against the applicant. */
    World without(ApplicantFact fact) {
        Set<ApplicantFact> fewer = EnumSet.noneOf(ApplicantFact.class);
        fewer.addAll(favoured);
        fewer.removeAll(List.of(fact));
        return new World(fewer, silenceCounts);
    }
}
