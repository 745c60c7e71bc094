package org.skillregister.assessment.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.assessment.DayWindow;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.reference.SkillLevel;
import tools.jackson.databind.json.JsonMapper;

/** Which changes of a round count as a revision. */
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

    /** As the first version stored it; see StoredJsonTest. */
    @Test
    void storedRoundsAreRead() {
        String stored = """
            {"list":[{"id":"org-031-2027-04","said":{"name":"2027年4月","levels":["LEVEL_5"],"examDates":["2027-04-24"]},\
            "revision":3,"revisedOn":"2027-03-01"}]}\
            """;

        RoundStates rounds = PlanJson.read(stored, RoundStates.class);

        assertThat(rounds.list()).singleElement().satisfies(round -> {
            assertThat(round.statement().name()).isEqualTo("2027年4月");
            assertThat(round.revision()).isEqualTo(3);
        });
        assertThat(PlanJson.tree(rounds)).isEqualTo(PlanJson.tree(new JsonMapper().readTree(stored)));
    }

    @Test
    void cancellingRaisesTheRevisionOnce() {
        RoundState cancelled = round().cancelled(EXAM);

        assertThat(cancelled.revision()).isEqualTo(4);
        assertThat(cancelled.cancelled(EXAM.plusDays(1))).isEqualTo(cancelled);
    }

    /** What is told of its results depends on how long those take. */
    @Test
    void daysAndTimeForResultsRaiseTheRevision() {
        RoundState round = round();

        assertThat(round.next(round.statement(), false, EXAM)).isEqualTo(round);
        assertThat(round.next(round.statement(), true, EXAM).revision()).isEqualTo(4);
        assertThat(round.cancelled(EXAM).next(round.statement(), false, EXAM).revision())
                .isEqualTo(5);
    }
}
