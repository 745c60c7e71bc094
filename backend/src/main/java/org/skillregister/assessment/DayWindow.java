package org.skillregister.assessment;

import java.time.LocalDate;
import org.skillregister.platform.time.ChineseDay;

/**
 * A range of days.
 *
 * @param opensOn the first day
 * @param closesOn the last day, inclusive
 */
public record DayWindow(LocalDate opensOn, LocalDate closesOn) {

    /** Both days in Chinese: 2026年2月23日至2026年3月22日. */
    public String chinese() {
        return "%s至%s".formatted(ChineseDay.of(opensOn), ChineseDay.of(closesOn));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(DayWindow other) {
        return !closesOn.isBefore(other.opensOn) && !other.closesOn.isBefore(opensOn);
    }
}
