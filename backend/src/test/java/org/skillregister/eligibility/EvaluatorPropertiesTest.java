package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.reference.SkillLevel;

/** Properties that hold for every applicant. */
class EvaluatorPropertiesTest {

    private static final int APPLICANTS = 500;

    /** A part that is missing between others, a unit of which there is none, or a doubled word. */
    private static final String GAP = "[：，；][：，；。]|从起|的的|(?<![0-9])0(?:年|个月|天)|null";

    private interface Property {

        void check(Applicants applicants, Applicant applicant);
    }

    private static void forAll(Property property) {
        for (int seed = 0; seed < APPLICANTS; seed++) {
            Applicants applicants = new Applicants(seed);
            property.check(applicants, applicants.any());
        }
    }

    private static List<LevelFinding> ask(Applicant applicant, LocalDate asOf) {
        return new Evaluator(applicant, asOf).evaluate(Rules.inForce());
    }

    private static Stream<Finding> levelsAndRoutes(List<LevelFinding> levels) {
        return levels.stream().flatMap(level -> Stream.concat(Stream.of(level), level.routes().stream()));
    }

    @Test
    void moreEntriesNeverLowerAVerdictNorDelayADay() {
        forAll((applicants, applicant) -> {
            Applicant more = new Applicant(
                    applicant.birthDate(),
                    applicant.intendsToWork(),
                    oneMore(applicant.work(), applicants::work),
                    oneMore(applicant.certificates(), applicants::certificate),
                    oneMore(applicant.titles(), applicants::title),
                    oneMore(applicant.education(), applicants::education));
            List<Finding> before =
                    levelsAndRoutes(ask(applicant, applicants.asOf())).toList();
            List<Finding> after = levelsAndRoutes(ask(more, applicants.asOf())).toList();

            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).verdict())
                        .as(() -> applicants.describe(applicant) + " then " + applicants.describe(more))
                        .isGreaterThanOrEqualTo(before.get(i).verdict());
                LocalDate from = before.get(i).from();
                if (from != null) {
                    assertThat(after.get(i).from())
                            .as(() -> applicants.describe(applicant) + " then " + applicants.describe(more))
                            .isBeforeOrEqualTo(from);
                }
            }
        });
    }

    private static <T> @Nullable List<T> oneMore(@Nullable List<T> entries, Supplier<T> entry) {
        if (entries == null) {
            return null;
        }
        List<T> more = new ArrayList<>(entries);
        more.add(entry.get());
        return more;
    }

    @Test
    void whatIsSettledStaysSettledWhateverIsSaidOfTheRest() {
        forAll((applicants, applicant) -> {
            Applicant said = new Silence(applicants).broken(applicant);
            List<Finding> before =
                    levelsAndRoutes(ask(applicant, applicants.asOf())).toList();
            List<Finding> after = levelsAndRoutes(ask(said, applicants.asOf())).toList();

            for (int i = 0; i < before.size(); i++) {
                Verdict settled = before.get(i).verdict();
                if (settled != Verdict.UNKNOWN) {
                    assertThat(after.get(i).verdict())
                            .as(() -> applicants.describe(applicant) + " then " + applicants.describe(said))
                            .isEqualTo(settled);
                }
            }
        });
    }

    @Test
    void eligibleFromIsTheFirstDayOnWhichTheVerdictIsMet() {
        forAll((applicants, applicant) -> levelsAndRoutes(ask(applicant, applicants.asOf()))
                .filter(found -> found.eligibleFrom() != null)
                .forEach(found -> {
                    LocalDate from = found.eligibleFrom();
                    assertThat(from).isNotNull();
                    assertThat(same(found, ask(applicant, from)).verdict())
                            .as(() -> "%s: %s on %s".formatted(applicants.describe(applicant), found, from))
                            .isEqualTo(Verdict.MET);
                    assertThat(same(found, ask(applicant, from.minusDays(1))).verdict())
                            .as(() -> "%s: %s before %s".formatted(applicants.describe(applicant), found, from))
                            .isNotEqualTo(Verdict.MET);
                }));
    }

    @Test
    void whatIsMetHasItsDayInThePast() {
        forAll((applicants, applicant) -> ask(applicant, applicants.asOf())
                .forEach(level -> assertThat(level.verdict() == Verdict.MET)
                        .as(() -> applicants.describe(applicant))
                        .isEqualTo(level.eligibleFrom() != null
                                && !level.eligibleFrom().isAfter(applicants.asOf()))));
    }

    private static Finding same(Finding found, List<LevelFinding> levels) {
        return levelsAndRoutes(levels)
                .filter(other -> name(other).equals(name(found)))
                .findFirst()
                .orElseThrow();
    }

    private static Object name(Finding judged) {
        return switch (judged) {
            case LevelFinding level -> String.valueOf(level.level());
            case RouteFinding route -> route.citation().locator();
            case RequirementFinding requirement -> requirement.requirement();
        };
    }

    /** A message is joined from parts, some of which may be empty. */
    @Test
    void messagesHaveNoGaps() {
        forAll((applicants, applicant) -> assertThat(ask(applicant, applicants.asOf()).stream()
                        .flatMap(level -> Stream.concat(
                                level.preconditions().stream(),
                                level.routes().stream().flatMap(route -> route.requirements().stream())))
                        .map(RequirementFinding::message))
                .as(() -> applicants.describe(applicant))
                .allSatisfy(message ->
                        assertThat(message).doesNotContainPattern(GAP).endsWith("。")));
    }

    @Test
    void workThatDoesNotCountIsNotCountedInZeros() {
        LocalDate asOf = LocalDate.of(2026, 11, 21);
        Relatedness own = new Relatedness(Relation.SAME, null);
        WorkPeriod started = new WorkPeriod(own, DayRange.of(asOf), null);
        WorkPeriod over =
                new WorkPeriod(own, DayRange.of(LocalDate.of(2020, 1, 1)), DayRange.of(LocalDate.of(2021, 1, 31)));

        assertThat(fiveYears(List.of(), asOf)).isEqualTo("累计从事本职业或相关职业满5年：到2026年11月21日还没有可以计入的工作年限，照现在的情况，以后也不会满。");
        assertThat(fiveYears(List.of(started), asOf))
                .isEqualTo("累计从事本职业或相关职业满5年：到2026年11月21日还没有可以计入的工作年限，照现在的工作做下去，要到2031年11月21日才满。");
        assertThat(fiveYears(List.of(over), asOf)).isEqualTo("累计从事本职业或相关职业满5年：到2026年11月21日算得1年1个月，照现在的情况，以后也不会满。");
    }

    /** The message of the first route to the fourth level. */
    private static String fiveYears(List<WorkPeriod> work, LocalDate asOf) {
        Applicant applicant = new Applicant(null, null, work, null, null, null);
        return ask(applicant, asOf).stream()
                .filter(level -> level.level() == SkillLevel.LEVEL_4)
                .flatMap(level -> level.routes().getFirst().requirements().stream())
                .map(RequirementFinding::message)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orderOfEntriesDoesNotMatter() {
        forAll((applicants, applicant) -> {
            Applicant shuffled = new Applicant(
                    applicant.birthDate(),
                    applicant.intendsToWork(),
                    shuffled(applicant.work()),
                    shuffled(applicant.certificates()),
                    shuffled(applicant.titles()),
                    shuffled(applicant.education()));

            assertThat(verdicts(shuffled, applicants.asOf()))
                    .as(() -> applicants.describe(applicant))
                    .isEqualTo(verdicts(applicant, applicants.asOf()));
        });
    }

    private static <T> @Nullable List<T> shuffled(@Nullable List<T> entries) {
        if (entries == null) {
            return null;
        }
        List<T> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new SplittableRandom(entries.size()));
        return shuffled;
    }

    /** Everything but the messages, which tell the entries as they came. */
    private static List<Object> verdicts(Applicant applicant, LocalDate asOf) {
        List<LevelFinding> levels = ask(applicant, asOf);
        List<Object> verdicts = new ArrayList<>(new Evaluator(applicant, asOf).missingFacts(levels));
        levelsAndRoutes(levels).forEach(found -> verdicts.add(found.verdict() + " " + found.from()));
        levels.stream()
                .flatMap(level -> level.routes().stream())
                .flatMap(route -> route.requirements().stream())
                .forEach(found -> verdicts.add(found.verdict() + " " + found.from() + " " + found.missingFact()));
        return verdicts;
    }
}
