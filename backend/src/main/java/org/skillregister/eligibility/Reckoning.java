package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;

/**
 * What is reckoned of a requirement.
 *
 * @param from first day on which it is met by what is known for certain; null: never
 * @param verdict whether it is met on the day asked for
 * @param missing what would help to settle it; null unless it is unknown, and when nothing would
 */
record Reckoning(
        @Nullable LocalDate from, Verdict verdict, @Nullable ApplicantFact missing) {

    /** The day of what is met by facts that bear no day. */
    static final LocalDate ALWAYS = LocalDate.MIN;

    static Reckoning of(Requirement requirement, Reckoner reckoner) {
        LocalDate from = reckoner.from(requirement, Assumption.WORST);
        if (reckoner.isMet(requirement, Assumption.WORST)) {
            return new Reckoning(from, Verdict.MET, null);
        }
        return reckoner.isMet(requirement, Assumption.BEST)
                ? new Reckoning(from, Verdict.UNKNOWN, missing(requirement, reckoner))
                : new Reckoning(from, Verdict.NOT_MET, null);
    }

    /** A fact that would do by itself, or else one without which nothing would. */
    private static @Nullable ApplicantFact missing(Requirement requirement, Reckoner reckoner) {
        List<ApplicantFact> facts = Reckoner.facts(requirement);
        return facts.stream()
                .filter(fact -> reckoner.isMet(requirement, Assumption.only(Set.of(fact))))
                .findFirst()
                .or(() -> facts.stream()
                        .filter(fact -> !reckoner.isMet(requirement, Assumption.bestBut(fact)))
                        .findFirst())
                .orElse(null);
    }
}
