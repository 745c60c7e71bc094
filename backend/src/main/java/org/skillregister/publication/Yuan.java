package org.skillregister.publication;

import java.math.BigDecimal;
import java.util.Optional;

/** Checks amounts of money that partners give, in yuan. */
public final class Yuan {

    private static final int MOST_DIGITS = 20;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Yuan() {}

    /** @return the problem of the amount; empty when there is none */
    public static Optional<ValueProblem> problem(BigDecimal given) {
        if (given.precision() > MOST_DIGITS || given.signum() < 0 || given.compareTo(MOST) > 0) {
            return Optional.of(new ValueProblem(ValueProblem.Kind.OUT_OF_RANGE, "金额须在0到1000000元之间，最多两位小数。"));
        }
        return given.stripTrailingZeros().scale() > 2
                ? Optional.of(new ValueProblem(ValueProblem.Kind.MALFORMED, "金额最多两位小数。"))
                : Optional.empty();
    }

    /** The amount in its canonical form. */
    public static BigDecimal plain(BigDecimal sum) {
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
