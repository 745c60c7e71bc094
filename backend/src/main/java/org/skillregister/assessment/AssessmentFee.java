package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;

/**
 * A cell of a plan's table of fees.
 *
 * @param kind what the fee is for
 * @param amount how much; null when the cell is blank, which does not mean free
 * @param citation where it is printed
 */
public record AssessmentFee(
        AssessmentFeeKind kind, @Nullable Money amount, Citation citation) {}
