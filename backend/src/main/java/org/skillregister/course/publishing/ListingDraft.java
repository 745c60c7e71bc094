package org.skillregister.course.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseListing;
import org.skillregister.course.CourseSchedule;
import org.skillregister.course.DeliveryMode;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** A listing as sent, before any checks. It has the fields of {@link CourseListing}; null means not given. */
public record ListingDraft(
        @Nullable String title,
        @Nullable String description,
        @Nullable OccupationCode occupation,
        @Nullable String workType,
        @Nullable SkillLevel level,
        @Nullable LocalDate startsOn,
        @Nullable Boolean startTentative,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate examOn,
        @Nullable DeliveryMode deliveryMode,
        @Nullable String venue,
        @Nullable String district,
        @Nullable String phone,
        @Nullable BigDecimal price,
        @Nullable List<String> extras,
        @Nullable String url,
        @Nullable String assessedBy,
        @Nullable Boolean competition) {

    CourseSchedule schedule() {
        return new CourseSchedule(startsOn, Boolean.TRUE.equals(startTentative), endsOn, applyBy, examOn);
    }
}
