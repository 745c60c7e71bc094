package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * How long results normally take.
 *
 * @param workingDays after the last module
 * @param markedWorkingDays the same where papers are marked or workpieces inspected; null when the plan does not say
 * @param citation where it is printed
 */
public record ResultTime(int workingDays, @Nullable Integer markedWorkingDays, Citation citation) {

    /** The larger number of working days. */
    public int longest() {
        return markedWorkingDays == null ? workingDays : Math.max(workingDays, markedWorkingDays);
    }
}
