package org.skillregister.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * One level of one occupation in an assessment plan.
 *
 * @param occupation code of the occupation
 * @param level the level
 * @param modules what is examined, in printed order; empty when the plan does not say
 * @param modulesCitation where the modules are printed; null when the plan does not list them
 * @param fees all fees of the plan's table
 * @param citation where it is printed
 */
public record AssessmentOffering(
        OccupationCode occupation,
        SkillLevel level,
        List<AssessmentModule> modules,
        @Nullable Citation modulesCitation,
        List<AssessmentFee> fees,
        Citation citation) {

    /** @return the fee of the whole assessment; null when not known */
    public @Nullable Money fee() {
        return amount(AssessmentFeeKind.ASSESSMENT);
    }

    /** @return the fee for each module in a resit; null when not known */
    public @Nullable Money resitFeePerModule() {
        return amount(AssessmentFeeKind.RESIT_PER_MODULE);
    }

    private @Nullable Money amount(AssessmentFeeKind kind) {
        return fees.stream()
                .filter(fee -> fee.kind() == kind)
                .map(AssessmentFee::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
