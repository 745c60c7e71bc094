package org.skillregister.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of work. It does not end before it begins: of days that are not said exactly only those are left that fit.
 *
 * @param relatedness how it is related to the occupation
 * @param from first day
 * @param to last day; null: still at work
 */
public record WorkPeriod(
        Relatedness relatedness, DayRange from, @Nullable DayRange to) {

    public WorkPeriod {
        if (to != null) {
            from = from.notAfter(to.last());
            to = to.notBefore(from.first());
        }
    }

    /** The first day, as early as it may be where that is assumed, else as late. */
    LocalDate first(Assumption assumption) {
        return assumption.favours(ApplicantFact.WORK_DATE) ? from.first() : from.last();
    }

    /** The last day, as late as it may be where that is assumed, else as early; null: still at work. */
    @Nullable
    LocalDate last(Assumption assumption) {
        if (to == null) {
            return null;
        }
        return assumption.favours(ApplicantFact.WORK_DATE) ? to.last() : to.first();
    }

    /** Whether both days are said exactly. */
    boolean isExact() {
        return from.isExact() && (to == null || to.isExact());
    }
}
