package org.skillregister.course.list;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.CourseStatus;
import org.skillregister.course.DeliveryMode;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * Search criteria for courses. A course must meet all of them. The default is the city's courses that are not withdrawn. Properties
 * with few values are packed into one number per course, so that scanning a hundred thousand courses reads a single array.
 */
public final class CourseCriteria {

    private static final int ALL = -1;
    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay()) - 1;
    private static final int LAST_DAY = 0xFFFF;

    private int statuses = ~(1 << place(CourseStatus.WITHDRAWN));
    private int levels = ALL;
    private int modes = ALL;
    private int firstDay;
    private int lastDay = LAST_DAY;
    private final Map<CourseName, Object> names =
            new EnumMap<>(Map.of(CourseName.JURISDICTION, Course.HOME_JURISDICTION));

    /** The ordinals are never stored, so their order may change between releases. */
    @SuppressWarnings("EnumOrdinal")
    private static int place(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    private static int places(List<? extends Enum<?>> values) {
        return values.stream().mapToInt(value -> 1 << place(value)).reduce(0, (one, other) -> one | other);
    }

    private static int place(LocalDate day) {
        return Math.clamp(day.toEpochDay() - FIRST_DAY, 0, LAST_DAY);
    }

    /** Packs a course into one number: status in bits 0 to 2, level in 3 to 5, mode in 6 and 7, first day in 16 to 31. 0 means unknown. */
    static int traits(Course course) {
        LocalDate start = course.startsOn();
        return place(course.status())
                | place(course.level()) << 3
                | place(course.deliveryMode()) << 6
                | (start == null ? 0 : Math.max(1, place(start)) << 16);
    }

    /** @param wanted if empty, all but withdrawn ones */
    public CourseCriteria statuses(List<CourseStatus> wanted) {
        statuses = wanted.isEmpty() ? statuses : places(wanted);
        return this;
    }

    /** Excludes finished courses. Call it after {@link #statuses}. */
    public CourseCriteria unfinished() {
        statuses &= ~(1 << place(CourseStatus.FINISHED));
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria levels(List<SkillLevel> wanted) {
        levels = wanted.isEmpty() ? ALL : places(wanted);
        return this;
    }

    /** Keeps only this one of the levels accepted so far; null changes nothing. */
    CourseCriteria level(@Nullable SkillLevel wanted) {
        levels &= wanted == null ? ALL : places(List.of(wanted));
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria modes(List<DeliveryMode> wanted) {
        modes = wanted.isEmpty() ? ALL : places(wanted);
        return this;
    }

    /** If a day is given, courses without a first day do not match. */
    public CourseCriteria starts(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            firstDay = Math.max(1, from == null ? 1 : place(from));
            lastDay = to == null ? LAST_DAY : place(to);
        }
        return this;
    }

    /** @param wanted null means the city's own courses */
    public CourseCriteria jurisdiction(@Nullable String wanted) {
        return named(CourseName.JURISDICTION, wanted == null ? Course.HOME_JURISDICTION : wanted);
    }

    /** Accepts all jurisdictions. */
    public CourseCriteria anywhere() {
        return named(CourseName.JURISDICTION, null);
    }

    /** @param wanted null for all */
    public CourseCriteria occupation(@Nullable OccupationCode wanted) {
        return named(CourseName.OCCUPATION, wanted);
    }

    /** @param wanted id of the provider; null for all */
    public CourseCriteria provider(@Nullable String wanted) {
        return named(CourseName.PROVIDER, wanted);
    }

    /** @param wanted null for all */
    public CourseCriteria district(@Nullable String wanted) {
        return named(CourseName.DISTRICT, wanted);
    }

    private CourseCriteria named(CourseName name, @Nullable Object wanted) {
        if (wanted == null) {
            names.remove(name);
        } else {
            names.put(name, wanted);
        }
        return this;
    }

    /** Whether the course at an index of these rows matches. */
    IntPredicate on(CourseRows rows) {
        int[][] columns = names.keySet().stream().map(rows::names).toArray(int[][]::new);
        int[] wanted = names.values().stream().mapToInt(rows::findName).toArray();
        return i -> {
            if (!passes(rows.traits(i))) {
                return false;
            }
            for (int k = 0; k < wanted.length; k++) {
                if (columns[k][i] != wanted[k]) {
                    return false;
                }
            }
            return true;
        };
    }

    private boolean passes(int traits) {
        int day = traits >>> 16;
        return (statuses >>> (traits & 7) & 1) != 0
                && (levels >>> (traits >>> 3 & 7) & 1) != 0
                && (modes >>> (traits >>> 6 & 3) & 1) != 0
                && day >= firstDay
                && day <= lastDay;
    }
}
