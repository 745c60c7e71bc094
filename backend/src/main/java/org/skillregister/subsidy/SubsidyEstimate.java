package org.skillregister.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Money;

/**
 * An estimate of the subsidies for a certificate.
 *
 * @param asOf the day of the question
 * @param lines one for each scheme
 * @param disclaimer what the estimate is based on and what it leaves out
 */
public record SubsidyEstimate(LocalDate asOf, List<SubsidyLine> lines, String disclaimer) {

    /**
     * Bounds of a sum.
     *
     * @param minimum at least this
     * @param maximum at most this; null when not known
     */
    public record Range(Money minimum, @Nullable Money maximum) {}

    /** @return the sum; null unless it is known for every scheme whether it applies and what it pays */
    public @Nullable Money total() {
        return lines.stream().allMatch(SubsidyLine::isSettled) ? sum(SubsidyLine::certainlyApplies) : null;
    }

    public Range totalRange() {
        boolean bounded = lines.stream().noneMatch(line -> line.mayApply() && line.amount() == null);
        return new Range(sum(SubsidyLine::certainlyApplies), bounded ? sum(SubsidyLine::mayApply) : null);
    }

    private Money sum(Predicate<SubsidyLine> which) {
        return Money.yuan(lines.stream()
                .filter(which)
                .map(SubsidyLine::amount)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
