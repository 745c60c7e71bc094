package org.skillregister.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How long results normally take.
 *
 * @param workingDays after the last module
 * @param markedWorkingDays the same where papers are marked or workpieces inspected; null when not said
 */
record ResultTime(int workingDays, @Nullable Integer markedWorkingDays) {}
