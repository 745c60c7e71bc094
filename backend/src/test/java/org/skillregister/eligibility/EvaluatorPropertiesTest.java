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

/** Properties that hold for every applicant. */
class EvaluatorPropertiesTest {

    private static final int APPLICANTS = 500;

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
