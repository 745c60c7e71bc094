package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Passages;
import org.skillregister.reference.PublicHoliday;
import org.skillregister.reference.SourceDocument;

/** Cases that no printed round has yet: gaps, overlaps, days between exam days, no time for results. */
class AssessmentRoundTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    private static DayWindow window(int opens, int closes) {
        return new DayWindow(MAY.withDayOfMonth(opens), MAY.withDayOfMonth(closes));
    }

    private static AssessmentRound round(
            DayWindow application, DayWindow payment, @Nullable LocalDate results, @Nullable LocalDate cancelledOn) {
        SourceDocument document = new SourceDocument("d", null, "t", "i", null, "上海市", MAY, "c", null, Passages.NONE);
        return new AssessmentRound(
                "org-015-2027-05",
                "org-015-2027",
                "org-015",
                2027,
                "2027年5月",
                AssessmentRoundStatus.FINISHED,
                application,
                payment,
                MAY.withDayOfMonth(18),
                List.of(MAY.withDayOfMonth(20), MAY.withDayOfMonth(22)),
                results,
                null,
                List.of(),
                null,
                0,
                MAY,
                cancelledOn,
                List.of(),
                List.of(),
                List.of(),
                new Citation(document, "l", null));
    }

    private static AssessmentRoundStatus status(
            DayWindow application, DayWindow payment, @Nullable LocalDate results, int day) {
        return round(application, payment, results, null)
                .on(MAY.withDayOfMonth(day))
                .status();
    }

    /** Until its last exam day, and for 30 days at least; one whose exams were over has taken place. */
    @ParameterizedTest
    @CsvSource({
        ",",
        "2027-01-10, 2027-05-22",
        "2027-05-18, 2027-06-17",
        "2027-05-22, 2027-06-21",
        "2027-05-23, -999999999-01-01",
    })
    void cancelledRoundIsToldOfForAWhile(@Nullable LocalDate cancelledOn, @Nullable LocalDate until) {
        assertThat(round(window(3, 5), window(8, 10), null, cancelledOn).listedUntil())
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2, NOT_YET_OPEN",
        "3, APPLICATION_OPEN",
        "5, APPLICATION_OPEN",
        "6, BEFORE_EXAM",
        "7, BEFORE_EXAM",
        "8, PAYMENT",
        "10, PAYMENT",
        "11, BEFORE_EXAM",
        "19, BEFORE_EXAM",
        "20, EXAM",
        "21, EXAM",
        "22, EXAM",
        "23, RESULTS_PENDING",
        "25, RESULTS_PENDING",
        "26, FINISHED",
    })
    void nothingCanBeDoneBetweenTwoWindows(int day, AssessmentRoundStatus status) {
        assertThat(status(window(3, 5), window(8, 10), MAY.withDayOfMonth(25), day))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"5, APPLICATION_OPEN", "6, APPLICATION_OPEN", "8, APPLICATION_OPEN", "9, PAYMENT", "11, BEFORE_EXAM"})
    void applicationIsToldWhenPaymentHasBegunToo(int day, AssessmentRoundStatus status) {
        assertThat(status(window(5, 8), window(6, 10), null, day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"22, EXAM", "23, RESULTS_PENDING", "31, RESULTS_PENDING"})
    void resultsStayPendingWhenNoTimeIsNamed(int day, AssessmentRoundStatus status) {
        assertThat(status(window(5, 8), window(9, 10), null, day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-26, 20, 2026-05-22", // a Sunday
        "2026-04-25, 20, 2026-05-22",
        "2026-04-24, 20, 2026-05-22", // a Friday
        "2026-04-23, 20, 2026-05-21",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-08, 30, 2026-12-18",
    })
    void withoutANoticeWorkingDaysAreMondaysToFridays(LocalDate day, int number, LocalDate last) {
        assertThat(new WorkingDays(List.of()).after(day, number)).isEqualTo(last);
    }

    /** The days of 国办发明电〔2025〕7号 that lie in the way. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 1, 2026-05-06",
        "2026-05-08, 1, 2026-05-09", // a worked Saturday
        "2026-05-09, 1, 2026-05-11",
        "2026-04-26, 20, 2026-05-26",
        "2026-04-26, 30, 2026-06-09",
        "2026-08-23, 20, 2026-09-18",
        "2026-08-23, 30, 2026-10-09",
        "2026-11-08, 20, 2026-12-04",
        "2026-11-08, 30, 2026-12-18",
    })
    void holidaysAreLeftOutAndWorkedWeekendsCounted(LocalDate day, int number, LocalDate last) {
        WorkingDays workingDays = new WorkingDays(List.of(
                off("2026-05-01", "2026-05-05"),
                off("2026-06-19", "2026-06-21"),
                off("2026-09-25", "2026-09-27"),
                off("2026-10-01", "2026-10-07"),
                worked("2026-05-09"),
                worked("2026-09-20"),
                worked("2026-10-10")));

        assertThat(workingDays.after(day, number)).isEqualTo(last);
    }

    @Test
    void aYearWithoutANoticeIsNotKnown() {
        WorkingDays workingDays = new WorkingDays(List.of(off("2026-10-01", "2026-10-07")));

        assertThat(workingDays.knowsHolidays(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 12, 18)))
                .isTrue();
        assertThat(workingDays.knowsHolidays(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 20)))
                .isFalse();
    }

    private static PublicHoliday off(String from, String to) {
        return holiday(from, to, PublicHoliday.Kind.OFF);
    }

    private static PublicHoliday worked(String day) {
        return holiday(day, day, PublicHoliday.Kind.WORKING);
    }

    private static PublicHoliday holiday(String from, String to, PublicHoliday.Kind kind) {
        SourceDocument notice = new SourceDocument("n", null, "t", "i", null, "全国", MAY, "c", null, Passages.NONE);
        return new PublicHoliday(LocalDate.parse(from), LocalDate.parse(to), kind, new Citation(notice, "正文", null));
    }
}
