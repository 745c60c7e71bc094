package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;

/**
 * Whether a requirement is met on the day asked for, and from which day.
 *
 * @param from first day on which it is met by what is known for certain; null: never
 * @param verdict whether it is met on the day asked for
 * @param missing what would help to settle it; null unless it is unknown, and when nothing would
 * @param open what the sources leave open, where that decides; empty unless it is unknown
 */
record RequirementEvaluation(
        @Nullable LocalDate from, Verdict verdict, @Nullable ApplicantFact missing, List<OpenPoint> open) {

    /** The day of what is met by facts that bear no day. */
    static final LocalDate ALWAYS = LocalDate.MIN;

    static RequirementEvaluation of(Requirement requirement, RequirementEvaluator evaluator) {
        LocalDate from = evaluator.from(requirement, Assumption.WORST);
        if (evaluator.isMet(requirement, Assumption.WORST)) {
            return new RequirementEvaluation(from, Verdict.MET, null, List.of());
        }
        return evaluator.isMet(requirement, Assumption.BEST)
                ? new RequirementEvaluation(
                        from, Verdict.UNKNOWN, missing(requirement, evaluator), open(requirement, evaluator))
                : new RequirementEvaluation(from, Verdict.NOT_MET, null, List.of());
    }

    /** A fact that would do by itself, or else one without which nothing would. */
    private static @Nullable ApplicantFact missing(Requirement requirement, RequirementEvaluator evaluator) {
        List<ApplicantFact> facts = RequirementEvaluator.facts(requirement);
        return facts.stream()
                .filter(fact -> evaluator.isMet(requirement, Assumption.only(Set.of(fact))))
                .findFirst()
                .or(() -> facts.stream()
                        .filter(fact -> !evaluator.isMet(requirement, Assumption.bestBut(fact)))
                        .findFirst())
                .orElse(null);
    }

    /** The points all of which are needed; or else, where none is needed with the others, those each of which would do. */
    private static List<OpenPoint> open(Requirement requirement, RequirementEvaluator evaluator) {
        Function<OpenPoint, Boolean> isNeeded = point -> !evaluator.isMet(requirement, Assumption.bestBut(point));
        List<OpenPoint> needed =
                Arrays.stream(OpenPoint.values()).filter(isNeeded::apply).toList();
        return needed.isEmpty() && !evaluator.isMet(requirement, Assumption.only(Set.of(ApplicantFact.values())))
                ? Arrays.stream(OpenPoint.values())
                        .filter(point -> evaluator.isMet(requirement, Assumption.bestWithOnly(point)))
                        .toList()
                : needed;
    }
}
