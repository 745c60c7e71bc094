package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.reference.SkillLevel;

/** How long a round is told of that is taken out of its plan. */
class RoundStateTest {

    private static final LocalDate EXAM = LocalDate.of(2027, 4, 24);

    private static RoundState round() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        DayWindow days = new DayWindow(march, march.plusDays(20));
        return new RoundState(
                "org-031-2027-04",
                new PlanStatement.Round("2027年4月", List.of(SkillLevel.LEVEL_5), days, days, march, List.of(EXAM), null),
                3,
                march,
                null);
    }

    /** Until its last exam day, and for 30 days at least; one whose exams were over has taken place. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-10, 2027-01-10, true",
        "2027-01-10, 2027-04-24, true",
        "2027-01-10, 2027-04-25, false",
        "2027-04-20, 2027-04-25, true",
        "2027-04-20, 2027-05-20, true",
        "2027-04-20, 2027-05-21, false",
        "2027-04-24, 2027-05-01, true",
        "2027-04-25, 2027-04-25, false",
    })
    void cancelledRoundIsToldOfForAWhile(LocalDate cancelledOn, LocalDate day, boolean told) {
        assertThat(round().cancelled(cancelledOn).isToldCancelled(day)).isEqualTo(told);
    }

    @Test
    void cancellingRaisesTheRevisionOnce() {
        RoundState cancelled = round().cancelled(EXAM);

        assertThat(cancelled.revision()).isEqualTo(4);
        assertThat(cancelled.cancelled(EXAM.plusDays(1))).isEqualTo(cancelled);
        assertThat(round().isToldCancelled(EXAM)).isFalse();
    }

    /** What is told of its results depends on how long those take. */
    @Test
    void daysAndTimeForResultsRaiseTheRevision() {
        RoundState round = round();

        assertThat(round.next(round.said(), false, EXAM)).isEqualTo(round);
        assertThat(round.next(round.said(), true, EXAM).revision()).isEqualTo(4);
        assertThat(round.cancelled(EXAM).next(round.said(), false, EXAM).revision())
                .isEqualTo(5);
    }
}
