package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.SkillLevel;

/** Compares the next question with what each answer could settle according to {@link SlowEvaluator}. */
class MissingFactsTest {

    private static final int APPLICANTS = 500;

    private static List<LevelFinding> ask(Applicant applicant, LocalDate asOf) {
        return new Evaluator(applicant, asOf).evaluate(Rules.inForce());
    }

    private static List<ApplicantFact> missing(Applicant applicant, LocalDate asOf) {
        return new Evaluator(applicant, asOf).missingFacts(ask(applicant, asOf));
    }

    @Test
    void theOneThatCouldSettleMostLevelsComesFirst() {
        for (int seed = 0; seed < APPLICANTS; seed++) {
            Applicants applicants = new Applicants(seed);
            Applicant applicant = applicants.any();
            Map<ApplicantFact, Integer> settled = settledBy(applicant, applicants.asOf());
            List<ApplicantFact> missing = missing(applicant, applicants.asOf());

            assertThat(missing)
                    .as(() -> "%s; levels settled by a fact: %s".formatted(applicants.describe(applicant), settled))
                    .doesNotHaveDuplicates()
                    .containsAll(settled.keySet())
                    .isSortedAccordingTo((one, other) -> settled.getOrDefault(other, 0) - settled.getOrDefault(one, 0));
        }
    }

    /** For each fact that could alone settle a level which is unknown, how many. */
    private static Map<ApplicantFact, Integer> settledBy(Applicant applicant, LocalDate asOf) {
        Map<ApplicantFact, Integer> settled = new EnumMap<>(ApplicantFact.class);
        Set<SkillLevel> best = open(applicant, asOf, World.BEST);
        Set<SkillLevel> worst = open(applicant, asOf, World.WORST);
        for (ApplicantFact fact : ApplicantFact.values()) {
            Set<SkillLevel> couldBecome = open(applicant, asOf, World.WORST.with(List.of(fact)));
            couldBecome.removeAll(worst);
            Set<SkillLevel> couldFail = EnumSet.copyOf(List.of(SkillLevel.values()));
            couldFail.removeAll(open(applicant, asOf, World.BEST.without(fact)));
            couldFail.retainAll(best);
            couldBecome.addAll(couldFail);
            if (!couldBecome.isEmpty()) {
                settled.put(fact, couldBecome.size());
            }
        }
        return settled;
    }

    /** The levels one may apply for in that world. */
    private static Set<SkillLevel> open(Applicant applicant, LocalDate asOf, World world) {
        SlowEvaluator evaluator = new SlowEvaluator(new Facts(applicant, asOf, world));
        Set<SkillLevel> open = EnumSet.noneOf(SkillLevel.class);
        Arrays.stream(SkillLevel.values())
                .filter(level -> evaluator.level(evaluator.clauses(level)).get(Days.number(asOf)))
                .forEach(open::add);
        return open;
    }

    @Test
    void answeringOneAfterTheOtherSettlesEverythingWithoutAskingTwice() {
        for (int seed = 0; seed < APPLICANTS; seed++) {
            Applicants applicants = new Applicants(seed);
            Applicant all = new Silence(applicants).broken(applicants.any());
            Set<ApplicantFact> told = EnumSet.noneOf(ApplicantFact.class);
            for (List<ApplicantFact> missing = missing(Silence.only(told, all), applicants.asOf());
                    !missing.isEmpty();
                    missing = missing(Silence.only(told, all), applicants.asOf())) {
                ApplicantFact asked = missing.getFirst();
                assertThat(told.add(asked))
                        .as(() -> "%s asked again: %s".formatted(asked, applicants.describe(all)))
                        .isTrue();
            }
            assertThat(ask(Silence.only(told, all), applicants.asOf()).stream()
                            .map(LevelFinding::verdict)
                            .toList())
                    .as(() -> "told only %s of %s".formatted(told, applicants.describe(all)))
                    .isEqualTo(ask(all, applicants.asOf()).stream()
                            .map(LevelFinding::verdict)
                            .toList());
        }
    }
}
