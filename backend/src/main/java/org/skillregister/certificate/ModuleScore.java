package org.skillregister.certificate;

import java.math.BigDecimal;
import org.skillregister.assessment.AssessmentModule;

/**
 * The score of a module.
 *
 * @param module the module
 * @param score of 100 points
 */
public record ModuleScore(AssessmentModule module, BigDecimal score) {

    private static final BigDecimal PASS_MARK = BigDecimal.valueOf(60);

    /** @param tenths tenths of a point; whole points have no fraction, and never appear as 6E+1 */
    static ModuleScore ofTenths(AssessmentModule module, int tenths) {
        return new ModuleScore(
                module, tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1));
    }

    public boolean passed() {
        return score.compareTo(PASS_MARK) >= 0;
    }
}
