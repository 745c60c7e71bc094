package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each status on its first and on its last day. */
class CourseScheduleTest {

    @ParameterizedTest
    @CsvSource({
        // Apply by 10 May, start 20 May, end 30 June, exam 10 July.
        "2026-01-01, OPEN",
        "2026-05-02, OPEN",
        "2026-05-03, CLOSING_SOON",
        "2026-05-10, CLOSING_SOON",
        "2026-05-11, APPLICATION_CLOSED",
        "2026-05-19, APPLICATION_CLOSED",
        "2026-05-20, RUNNING",
        "2026-07-10, RUNNING",
        "2026-07-11, FINISHED",
    })
    void goesThroughAllDays(LocalDate day, CourseStatus status) {
        assertThat(schedule("2026-05-20", "2026-06-30", "2026-05-10", "2026-07-10")
                        .statusOn(day))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11, OPEN",
        "2026-05-12, CLOSING_SOON",
        "2026-05-19, CLOSING_SOON",
        "2026-05-20, RUNNING",
        "2027-05-19, RUNNING",
        "2027-05-20, FINISHED",
    })
    void isJoinedUntilTheEveOfItsStartWhenNothingElseIsSaid(LocalDate day, CourseStatus status) {
        assertThat(schedule("2026-05-20", null, null, null).statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, CLOSING_SOON",
        "2026-05-11, APPLICATION_CLOSED",
        "2027-05-09, APPLICATION_CLOSED",
        "2027-05-10, FINISHED",
    })
    void hasNotStartedForAsLongAsNoStartIsKnown(LocalDate day, CourseStatus status) {
        assertThat(schedule(null, null, "2026-05-10", null).statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, CLOSING_SOON", "2026-07-01, FINISHED"})
    void canBeJoinedWhileItRunsWhereItSaysSo(LocalDate day, CourseStatus status) {
        assertThat(schedule("2026-01-01", "2026-06-30", "2026-06-30", null).statusOn(day))
                .isEqualTo(status);
    }

    @Test
    void isUnknownWithoutAnyDay() {
        assertThat(schedule(null, null, null, null).statusOn(LocalDate.of(2026, 11, 21)))
                .isNull();
    }

    private static CourseSchedule schedule(
            @Nullable String start, @Nullable String end, @Nullable String applyBy, @Nullable String exam) {
        return new CourseSchedule(day(start), false, day(end), day(applyBy), day(exam));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
