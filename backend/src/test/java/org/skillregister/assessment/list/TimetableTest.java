package org.skillregister.assessment.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRoundStatus;
import org.skillregister.assessment.DayWindow;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.Passages;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.SourceDocument;

/** A filter finds the right rounds, whatever plans were added and removed before. */
class TimetableTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
    private static final int PLANS = 30;
    private static final int STEPS = 200;
    private static final int FILTERS = 40;

    private final Random random = new Random(1);
    private int made;

    @Test
    void filtersFindWhatTheyDescribe() {
        Map<String, List<AssessmentRound>> plans = new HashMap<>();
        Timetable timetable = Timetable.EMPTY;
        for (int step = 0; step < STEPS; step++) {
            change(plans);
            timetable = timetable.with(Map.copyOf(plans));
            for (int asked = 0; asked < FILTERS; asked++) {
                assertFinds(timetable, filter(), day(), random.nextBoolean() ? TODAY : null);
            }
        }
        List<AssessmentRound> all = all(timetable).toList();
        assertThat(timetable.all().size()).isEqualTo(all.size());
        for (AssessmentRound round : all) {
            assertThat(timetable.byId().find(round.id())).containsSame(round);
        }
        assertThat(timetable.byId().parts().stream().mapToInt(Map::size).sum()).isEqualTo(all.size());
    }

    private static Stream<AssessmentRound> all(Timetable timetable) {
        return timetable.byPlan().values().stream().flatMap(List::stream);
    }

    private static void assertFinds(
            Timetable timetable, AssessmentRoundFilter filter, LocalDate asOf, @Nullable LocalDate today) {
        List<AssessmentRound> expected = all(timetable)
                .filter(round -> describes(filter, round, asOf) && isTold(round, today))
                .sorted(AssessmentRound.BY_EXAM)
                .toList();

        assertThat(timetable.find(filter, RoundCriteria.of(filter, asOf, today)))
                .as("%s on %s", filter, asOf)
                .containsExactlyElementsOf(expected);
    }

    private static boolean isTold(AssessmentRound round, @Nullable LocalDate today) {
        LocalDate until = round.listedUntil();
        return until == null || (today != null && !until.isBefore(today));
    }

    private static boolean describes(AssessmentRoundFilter filter, AssessmentRound round, LocalDate asOf) {
        return (filter.year() == null || round.year() == filter.year())
                && (filter.organization() == null || round.organization().equals(filter.organization()))
                && (filter.openNow() == null || filter.openNow() == round.takesApplicationsOn(asOf))
                && (filter.from() == null || !round.examDates().getLast().isBefore(filter.from()))
                && (filter.to() == null || !round.examDates().getFirst().isAfter(filter.to()))
                && ((filter.occupation() == null && filter.level() == null)
                        || round.offerings().stream().anyMatch(offering -> describes(filter, offering)));
    }

    private static boolean describes(AssessmentRoundFilter filter, AssessmentOffering offering) {
        return (filter.level() == null || offering.level() == filter.level())
                && (filter.occupation() == null || offering.occupation().equals(filter.occupation()));
    }

    /** A day that no other can be beyond is a day like others. */
    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01, +999999999-12-31, 1",
        "+999999999-12-31, , 0",
        ", -999999999-01-01, 0",
    })
    void daysMayBeMillionsOfYearsAway(@Nullable LocalDate from, @Nullable LocalDate to, int found) {
        Timetable timetable = Timetable.EMPTY.with(Map.of("org-001-2027", List.of(round("org-001", 5, false))));
        AssessmentRoundFilter filter = new AssessmentRoundFilter(null, null, null, null, null, from, to);

        assertThat(timetable.find(filter, RoundCriteria.of(filter, TODAY, null)))
                .hasSize(found);
    }

    private void change(Map<String, List<AssessmentRound>> plans) {
        String organization = organization();
        if (random.nextInt(4) == 0) {
            plans.remove(organization);
        } else {
            plans.put(
                    organization,
                    IntStream.range(0, random.nextInt(5))
                            .mapToObj(_ -> round(organization, 1 + random.nextInt(12), random.nextInt(4) == 0))
                            .toList());
        }
    }

    private String organization() {
        return "org-%03d".formatted(random.nextInt(PLANS));
    }

    private LocalDate day() {
        return LocalDate.of(2027, 1, 1).plusDays(random.nextInt(400));
    }

    private static OccupationCode occupation(int number) {
        return OccupationCode.of("4-01-01-0" + number);
    }

    private SkillLevel level() {
        List<SkillLevel> levels = List.of(SkillLevel.values());
        return levels.get(random.nextInt(levels.size()));
    }

    private AssessmentRoundFilter filter() {
        return new AssessmentRoundFilter(
                random.nextInt(4) == 0 ? 2026 + random.nextInt(3) : null,
                random.nextInt(3) == 0 ? organization() : null,
                random.nextInt(3) == 0 ? occupation(random.nextInt(6)) : null,
                random.nextInt(3) == 0 ? level() : null,
                random.nextInt(3) == 0 ? random.nextBoolean() : null,
                random.nextInt(3) == 0 ? day() : null,
                random.nextInt(3) == 0 ? day() : null);
    }

    private AssessmentRound round(String organization, int month, boolean cancelled) {
        LocalDate exam = LocalDate.of(2027, month, 1 + random.nextInt(28));
        DayWindow application = new DayWindow(exam.minusDays(40), exam.minusDays(20));
        List<AssessmentOffering> offerings = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            offerings.add(new AssessmentOffering(
                    occupation(random.nextInt(5)), level(), List.of(), null, List.of(), citation()));
        }
        made++;
        return new AssessmentRound(
                "%s-2027-%d".formatted(organization, made),
                organization + "-2027",
                organization,
                2027 + random.nextInt(2),
                month + "月",
                AssessmentRoundStatus.NOT_YET_OPEN,
                application,
                application,
                exam,
                List.of(exam, exam.plusDays(random.nextInt(3))),
                null,
                null,
                List.of(),
                null,
                0,
                exam,
                cancelled ? exam.minusDays(random.nextInt(60) - 5) : null,
                List.of(),
                offerings,
                List.of(),
                citation());
    }

    private static Citation citation() {
        SourceDocument notice = new SourceDocument("n", null, "t", "i", null, "上海市", TODAY, "c", null, Passages.NONE);
        return new Citation(notice, "正文", null);
    }
}
