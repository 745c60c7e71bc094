package org.skillregister.assessment.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.PlanKey;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/**
 * A line of a plan's timetable. {@code cancelledOn} is null unless the round was cancelled. {@code planId} is the id under which
 * the plan was published, and {@code plan} is the key of the plan that the round belongs to now.
 */
public record RoundRow(
        String id,
        String planId,
        PlanKey plan,
        String name,
        Set<SkillLevel> levels,
        DayWindow application,
        DayWindow payment,
        LocalDate admissionTicketFrom,
        List<LocalDate> examDates,
        @Nullable String mayMoveTo,
        int revision,
        LocalDate revisedOn,
        @Nullable LocalDate cancelledOn,
        Citation citation) {}
