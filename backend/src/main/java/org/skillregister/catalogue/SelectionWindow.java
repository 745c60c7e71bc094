package org.skillregister.catalogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When applications for a selection round are taken, in Shanghai time.
 *
 * @param opensAt the beginning of the first day; the hour is not printed
 * @param closesAt first instant at which the window is closed
 */
public record SelectionWindow(OffsetDateTime opensAt, OffsetDateTime closesAt) {

    /** The first day on which applications are taken. */
    public LocalDate opensOn() {
        return opensAt.toLocalDate();
    }

    /** The last day on which applications are taken. */
    public LocalDate closesOn() {
        return closesAt.minusNanos(1).toLocalDate();
    }

    /** @return the status at the beginning of the day */
    SelectionStatus statusOn(LocalDate day) {
        if (day.isBefore(opensAt.toLocalDate())) {
            return SelectionStatus.NOT_YET_OPEN;
        }
        OffsetDateTime morning = day.atStartOfDay().atOffset(closesAt.getOffset());
        return morning.isBefore(closesAt) ? SelectionStatus.OPEN : SelectionStatus.CLOSED;
    }

    /** @return the first day on which the window is closed all day */
    LocalDate closedFrom() {
        return closesOn().plusDays(1);
    }
}
