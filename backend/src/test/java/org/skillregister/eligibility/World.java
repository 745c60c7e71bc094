package org.skillregister.eligibility;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An assumption about every unstated fact: for or against the applicant.
 *
 * @param favoured the facts assumed in the applicant's favour where not stated
 * @param silenceCounts whether points that the sources leave open count
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
