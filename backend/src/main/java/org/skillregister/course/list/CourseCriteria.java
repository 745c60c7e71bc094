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

/** Search criteria for courses. A course must meet all of them. The default is the city's courses that are not withdrawn. */
public final class CourseCriteria {

    private static final int ALL = -1;

    private int statuses = ~CourseTraits.bit(CourseStatus.WITHDRAWN);
    private int levels = ALL;
    private int modes = ALL;
    private int firstDay;
    private int lastDay = CourseTraits.LAST_DAY;
    private final Map<CourseName, Object> names =
            new EnumMap<>(Map.of(CourseName.JURISDICTION, Course.HOME_JURISDICTION));

    /** @param wanted if empty, all but withdrawn ones */
    public CourseCriteria statuses(List<CourseStatus> wanted) {
        statuses = wanted.isEmpty() ? statuses : CourseTraits.bits(wanted);
        return this;
    }

    /** Excludes finished courses. Call it after {@link #statuses}. */
    public CourseCriteria unfinished() {
        statuses &= ~CourseTraits.bit(CourseStatus.FINISHED);
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria levels(List<SkillLevel> wanted) {
        levels = wanted.isEmpty() ? ALL : CourseTraits.bits(wanted);
        return this;
    }

    /** Keeps only this one of the levels accepted so far; null changes nothing. */
    CourseCriteria level(@Nullable SkillLevel wanted) {
        levels &= wanted == null ? ALL : CourseTraits.bit(wanted);
        return this;
    }

    /** @param wanted when empty, all, also those that do not say */
    public CourseCriteria modes(List<DeliveryMode> wanted) {
        modes = wanted.isEmpty() ? ALL : CourseTraits.bits(wanted);
        return this;
    }

    /** If a day is given, courses without a first day do not match. */
    public CourseCriteria starts(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            firstDay = Math.max(1, from == null ? 1 : CourseTraits.place(from));
            lastDay = to == null ? CourseTraits.LAST_DAY : CourseTraits.place(to);
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
        int[][] columns = names.keySet().stream().map(rows.names()::column).toArray(int[][]::new);
        int[] wanted = names.values().stream().mapToInt(rows.names()::find).toArray();
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
        int day = CourseTraits.startsOn(traits);
        return CourseTraits.hasStatus(traits, statuses)
                && CourseTraits.hasLevel(traits, levels)
                && CourseTraits.hasMode(traits, modes)
                && day >= firstDay
                && day <= lastDay;
    }
}
