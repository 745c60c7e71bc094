package org.skillregister.assessment.resit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentOffering;

/**
 * A module, and whether the candidate must take it.
 *
 * @param module the module
 * @param needed whether it must be taken, in the resit or in the new application that replaces it; null when not known
 */
public record ResitModule(AssessmentModule module, @Nullable Boolean needed) {

    /** @param offering what was assessed; empty when no plan includes it, so that only the modules in question are known */
    static List<ResitModule> listOf(
            ResitQuestion question, Optional<AssessmentOffering> offering, ResitOutcome outcome) {
        List<AssessmentModule> modules = offering.map(AssessmentOffering::modules)
                .orElseGet(() ->
                        question.results().stream().map(ModuleResult::module).toList());
        return switch (outcome) {
            // No passed module is kept: a new application covers all modules.
            case COMPETITION, FORFEITED, EXPIRED ->
                modules.stream().map(module -> new ResitModule(module, true)).toList();
            case NOTHING_TO_RESIT, UNKNOWN, ALLOWED ->
                modules.stream()
                        .map(module -> new ResitModule(module, isNeeded(question, module)))
                        .toList();
        };
    }

    private static @Nullable Boolean isNeeded(ResitQuestion question, AssessmentModule module) {
        return question.findResult(module).map(result -> !result.passed()).orElse(null);
    }
}
