package org.skillregister.eligibility;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which facts to ask for next: those that could settle most of the levels that are unknown come first. */
final class MissingFacts {

    private final List<LevelFinding> unknown;

    private MissingFacts(List<LevelFinding> unknown) {
        this.unknown = unknown;
    }

    static List<ApplicantFact> of(List<LevelFinding> levels) {
        List<LevelFinding> unknown = levels.stream()
                .filter(level -> level.verdict() == Verdict.UNKNOWN)
                .toList();
        return new MissingFacts(unknown).inOrder();
    }

    private List<ApplicantFact> inOrder() {
        Comparator<ApplicantFact> mostSettled = comparingLong(this::settled).reversed();
        Comparator<ApplicantFact> mostConcerned = comparingLong(this::concerned).reversed();
        return unknown.stream()
                .flatMap(MissingFacts::open)
                .distinct()
                .sorted(mostSettled.thenComparing(mostConcerned).thenComparing(naturalOrder()))
                .toList();
    }

    /** In how many levels the fact alone could bring a verdict. */
    private long settled(ApplicantFact fact) {
        return unknown.stream()
                .filter(level -> with(level, fact, Verdict.MET) == Verdict.MET
                        || with(level, fact, Verdict.NOT_MET) == Verdict.NOT_MET)
                .count();
    }

    private long concerned(ApplicantFact fact) {
        return unknown.stream()
                .filter(level -> open(level).anyMatch(fact::equals))
                .count();
    }

    /** What is missing, but for routes that are not met whatever it is. */
    private static Stream<ApplicantFact> open(LevelFinding level) {
        return Stream.concat(
                        level.preconditions().stream(),
                        level.routes().stream()
                                .filter(route -> route.verdict() == Verdict.UNKNOWN)
                                .flatMap(route -> route.requirements().stream()))
                .map(RequirementFinding::missingFact)
                .filter(Objects::nonNull);
    }

    /** The level's verdict if everything for which the fact is missing had this one. */
    private static Verdict with(LevelFinding level, ApplicantFact fact, Verdict settled) {
        Verdict routes = level.routes().stream()
                .map(route -> with(route.requirements(), fact, settled))
                .max(Verdict::compareTo)
                .orElse(Verdict.UNKNOWN);
        Verdict preconditions = with(level.preconditions(), fact, settled);
        return routes.compareTo(preconditions) < 0 ? routes : preconditions;
    }

    private static Verdict with(List<RequirementFinding> all, ApplicantFact fact, Verdict settled) {
        return all.stream()
                .map(finding -> finding.missingFact() == fact ? settled : finding.verdict())
                .min(Verdict::compareTo)
                .orElse(Verdict.MET);
    }
}
