package org.skillregister.eligibility;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skillregister.eligibility.rule.Requirement;

/** Which facts to ask for next: facts that could settle the most unknown levels come first. */
record MissingFacts(RequirementEvaluator evaluator, List<Unknown> unknown) {

    /** An unknown level with the facts that it depends on. */
    private record Unknown(LevelFinding level, Set<ApplicantFact> facts) {

        static Unknown of(LevelFinding level) {
            return new Unknown(
                    level,
                    MissingFacts.facts(Stream.concat(
                            requirements(level.preconditions()),
                            level.routes().stream().flatMap(route -> requirements(route.requirements())))));
        }
    }

    static List<ApplicantFact> of(RequirementEvaluator evaluator, List<LevelFinding> levels) {
        return new MissingFacts(
                        evaluator,
                        levels.stream()
                                .filter(level -> level.verdict() == Verdict.UNKNOWN)
                                .map(Unknown::of)
                                .toList())
                .inOrder();
    }

    private record Use(ApplicantFact fact, int settled, int needed) {}

    private List<ApplicantFact> inOrder() {
        return unknown.isEmpty()
                ? List.of()
                : Arrays.stream(ApplicantFact.values())
                        .map(fact -> new Use(fact, count(fact, this::settles), count(fact, this::isNeeded)))
                        .filter(use -> use.settled() > 0 || use.needed() > 0)
                        .sorted(comparingInt(Use::settled)
                                .thenComparing(comparingInt(Use::needed))
                                .reversed()
                                .thenComparing(Use::fact, naturalOrder()))
                        .map(Use::fact)
                        .toList();
    }

    private interface Test {
        boolean holds(LevelFinding level, ApplicantFact fact);
    }

    private int count(ApplicantFact fact, Test test) {
        return (int) unknown.stream()
                .filter(one -> one.facts().contains(fact) && test.holds(one.level(), fact))
                .count();
    }

    /** Whether the fact alone could settle the verdict, one way or the other. */
    private boolean settles(LevelFinding level, ApplicantFact fact) {
        return isMet(level, Assumption.only(Set.of(fact)))
                || (isMet(level, Assumption.BEST) && !isMet(level, Assumption.bestBut(fact)));
    }

    /** Whether a route needs the fact together with others. */
    private boolean isNeeded(LevelFinding level, ApplicantFact fact) {
        return level.routes().stream()
                .filter(route -> route.verdict() == Verdict.UNKNOWN)
                .map(route ->
                        facts(Stream.concat(requirements(level.preconditions()), requirements(route.requirements()))))
                .filter(facts -> facts.contains(fact))
                .anyMatch(facts -> {
                    EnumSet<ApplicantFact> others = EnumSet.copyOf(facts);
                    others.remove(fact);
                    return isBetween(level, Assumption.only(others), Assumption.only(facts))
                            || isBetween(level, Assumption.openAnd(others), Assumption.openAnd(facts));
                });
    }

    /** Whether the level is met under the second assumption but not under the first, so that their difference decides. */
    private boolean isBetween(LevelFinding level, Assumption without, Assumption with) {
        return isMet(level, with) && !isMet(level, without);
    }

    private boolean isMet(LevelFinding level, Assumption assumption) {
        return areMet(level.preconditions(), assumption)
                && level.routes().stream().anyMatch(route -> areMet(route.requirements(), assumption));
    }

    private boolean areMet(List<RequirementFinding> all, Assumption assumption) {
        return all.stream().allMatch(one -> evaluator.isMet(one.requirement(), assumption));
    }

    private static Set<ApplicantFact> facts(Stream<Requirement> requirements) {
        EnumSet<ApplicantFact> facts = EnumSet.noneOf(ApplicantFact.class);
        requirements.forEach(requirement -> facts.addAll(RequirementFacts.of(requirement)));
        return facts;
    }

    private static Stream<Requirement> requirements(List<RequirementFinding> findings) {
        return findings.stream().map(RequirementFinding::requirement);
    }
}
