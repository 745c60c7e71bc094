package org.skillregister.course.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseStatus;
import org.skillregister.course.DeliveryMode;
import org.skillregister.course.list.CourseCriteria;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** A filter of courses. A course must meet all conditions; null sets no condition. */
record CourseFilter(
        @Nullable String text,
        @Nullable String provider,
        @Nullable OccupationCode occupation,
        @Nullable List<SkillLevel> levels,
        @Nullable List<DeliveryMode> deliveryModes,
        @Nullable String district,
        @Nullable List<CourseStatus> status,
        @Nullable Boolean unfinished,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        @Nullable String jurisdiction) {

    static final CourseFilter ALL = new CourseFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** The criteria, except the text. */
    CourseCriteria criteria() {
        CourseCriteria criteria = new CourseCriteria()
                .statuses(orEmpty(status))
                .levels(orEmpty(levels))
                .modes(orEmpty(deliveryModes))
                .starts(startsFrom, startsTo)
                .jurisdiction(jurisdiction)
                .occupation(occupation)
                .provider(provider)
                .district(district);
        return Boolean.TRUE.equals(unfinished) ? criteria.unfinished() : criteria;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
