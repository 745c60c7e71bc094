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
 * Which courses to find; all given criteria must hold. By default those of the city that are not withdrawn. What has few values
 * is there of each course in one number, so that a look at a hundred thousand stays within one array.
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

    /** These numbers live no longer than the process. */
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

    /** The course in one number: bits 0 to 2 the status, 3 to 5 the level, 6 and 7 the mode, 16 to 31 the first day. 0 stands for unknown. */
    static int traits(Course course) {
        LocalDate start = course.startsOn();
        return place(course.status())
                | place(course.level()) << 3
                | place(course.deliveryMode()) << 6
                | (start == null ? 0 : Math.max(1, place(start)) << 16);
    }

    /** @param wanted when empty, all but withdrawn ones */
    public CourseCriteria statuses(List<CourseStatus> wanted) {
        statuses = wanted.isEmpty() ? statuses : places(wanted);
        return this;
    }

    /** Leaves out finished ones; to be said behind {@link #statuses}. */
    public CourseCriteria unfinished() {
        statuses &= ~(1 << place(CourseStatus.FINISHED));
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria levels(List<SkillLevel> wanted) {
        levels = wanted.isEmpty() ? ALL : places(wanted);
        return this;
    }

    /** Only this one of the levels that pass so far; null changes nothing. */
    CourseCriteria level(@Nullable SkillLevel wanted) {
        levels &= wanted == null ? ALL : places(List.of(wanted));
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria modes(List<DeliveryMode> wanted) {
        modes = wanted.isEmpty() ? ALL : places(wanted);
        return this;
    }

    /** When a day is given, courses without a first day do not pass. */
    public CourseCriteria starts(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            firstDay = Math.max(1, from == null ? 1 : place(from));
            lastDay = to == null ? LAST_DAY : place(to);
        }
        return this;
    }

    /** @param wanted null for the city's own */
    public CourseCriteria jurisdiction(@Nullable String wanted) {
        return named(CourseName.JURISDICTION, wanted == null ? Course.HOME_JURISDICTION : wanted);
    }

    /** Of all jurisdictions. */
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

    /** Whether the course at a place of these rows is wanted. */
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
