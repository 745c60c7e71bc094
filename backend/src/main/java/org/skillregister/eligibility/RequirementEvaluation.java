package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Requirement;

/**
 * Whether a requirement is met on the day in question, and from which day.
 *
 * @param from first day on which facts known for certain meet it; null: never
 * @param verdict whether it is met on the day in question
 * @param missing the fact that would help to settle an unknown verdict; otherwise null, also when no fact would help
 * @param open the open points of the sources that decide; empty unless the verdict is unknown
 */
record RequirementEvaluation(
        @Nullable LocalDate from, Verdict verdict, @Nullable ApplicantFact missing, List<OpenPoint> open) {

    /** Stands for the day when undated facts meet a requirement. */
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

    /** A fact that alone would settle the verdict, or else one that is indispensable. */
    private static @Nullable ApplicantFact missing(Requirement requirement, RequirementEvaluator evaluator) {
        List<ApplicantFact> facts = RequirementFacts.of(requirement);
        return facts.stream()
                .filter(fact -> evaluator.isMet(requirement, Assumption.only(Set.of(fact))))
                .findFirst()
                .or(() -> facts.stream()
                        .filter(fact -> !evaluator.isMet(requirement, Assumption.bestBut(fact)))
                        .findFirst())
                .orElse(null);
    }

    /** The points that are all needed or, if none is indispensable, the points of which any one is enough. */
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
