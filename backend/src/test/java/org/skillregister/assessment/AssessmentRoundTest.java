package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SourceDocument;

/** What no printed round has yet: gaps, overlaps, days between exam days, no time for results. */
class AssessmentRoundTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    private static DayWindow window(int opens, int closes) {
        return new DayWindow(MAY.withDayOfMonth(opens), MAY.withDayOfMonth(closes));
    }

    private static AssessmentRoundStatus status(
            DayWindow application, DayWindow payment, @Nullable LocalDate results, int day) {
        SourceDocument document = new SourceDocument("d", null, "t", "i", null, "上海市", MAY, "c");
        return new AssessmentRound(
                        "org-015-2027-05",
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
                        null,
                        0,
                        MAY,
                        List.of(),
                        List.of(),
                        new Citation(document, "l", null))
                .on(MAY.withDayOfMonth(day))
                .status();
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
    void workingDaysAreMondaysToFridays(LocalDate day, int number, LocalDate last) {
        assertThat(WorkingDays.after(day, number)).isEqualTo(last);
    }
}
