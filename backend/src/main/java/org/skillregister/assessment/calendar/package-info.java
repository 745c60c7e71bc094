/** Rounds as calendars (iCalendar) to subscribe to. */
@NullMarked
package org.skillregister.assessment.calendar;

import org.jspecify.annotations.NullMarked;
