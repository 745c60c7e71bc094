package org.skillregister.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of work. It never ends before it begins: of inexact days, only the possible ones remain.
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

    /** The first day: the earliest possible one if so assumed, otherwise the latest. */
    LocalDate first(Assumption assumption) {
        return assumption.favours(ApplicantFact.WORK_DATE) ? from.first() : from.last();
    }

    /** The last day: the latest possible one if so assumed, otherwise the earliest; null: still at work. */
    @Nullable
    LocalDate last(Assumption assumption) {
        if (to == null) {
            return null;
        }
        return assumption.favours(ApplicantFact.WORK_DATE) ? to.last() : to.first();
    }

    /** Whether both days are stated exactly. */
    boolean isExact() {
        return from.isExact() && (to == null || to.isExact());
    }
}
