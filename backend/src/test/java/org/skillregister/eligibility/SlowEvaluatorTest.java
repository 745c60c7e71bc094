package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillregister.reference.SkillLevel;

/** Two independent evaluators must agree on 10,000 applicants. */
class SlowEvaluatorTest {

    private static final int APPLICANTS = 10_000;

    private record Finding(
            SkillLevel level, Verdict verdict, @Nullable LocalDate from, List<Verdict> routes) {}

    @Test
    void agreesWithTheEvaluator() {
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        for (int seed = 0; seed < APPLICANTS; seed++) {
            Applicants applicants = new Applicants(seed);
            Applicant applicant = applicants.any();
            List<Finding> expected = slow(applicant, applicants.asOf());

            assertThat(fast(applicant, applicants.asOf()))
                    .as(() -> applicants.describe(applicant))
                    .isEqualTo(expected);
            expected.forEach(finding -> note(finding, seen));
        }
        assertThat(seen)
                .hasSize(5 + 19)
                .allSatisfy((_, verdicts) -> assertThat(verdicts).containsExactly(Verdict.values()));
    }

    /** Every clause and every level must have had every verdict, or nothing was compared. */
    private static void note(Finding finding, Map<String, Set<Verdict>> seen) {
        String level = finding.level().name();
        seen.computeIfAbsent(level, _ -> new TreeSet<>()).add(finding.verdict());
        for (int i = 0; i < finding.routes().size(); i++) {
            seen.computeIfAbsent("%s (%d)".formatted(level, i + 1), _ -> new TreeSet<>())
                    .add(finding.routes().get(i));
        }
    }

    private static List<Finding> fast(Applicant applicant, LocalDate asOf) {
        return new Evaluator(applicant, asOf)
                .evaluate(Rules.inForce()).stream()
                        .map(found -> new Finding(
                                Objects.requireNonNull(found.level()),
                                found.verdict(),
                                found.eligibleFrom(),
                                found.routes().stream()
                                        .map(RouteFinding::verdict)
                                        .toList()))
                        .toList();
    }

    private static List<Finding> slow(Applicant applicant, LocalDate asOf) {
        SlowEvaluator worst = new SlowEvaluator(new Facts(applicant, asOf, World.WORST));
        SlowEvaluator best = new SlowEvaluator(new Facts(applicant, asOf, World.BEST));
        int day = Days.number(asOf);
        return Arrays.stream(SkillLevel.values())
                .map(level -> slow(level, worst, best, day))
                .toList();
    }

    private static Finding slow(SkillLevel level, SlowEvaluator worst, SlowEvaluator best, int day) {
        List<BitSet> certain = worst.clauses(level);
        List<BitSet> possible = best.clauses(level);
        BitSet certainDays = worst.level(certain);
        return new Finding(
                level,
                verdict(certainDays, best.level(possible), day),
                Days.first(certainDays),
                IntStream.range(0, certain.size())
                        .mapToObj(i -> verdict(certain.get(i), possible.get(i), day))
                        .toList());
    }

    private static Verdict verdict(BitSet certain, BitSet possible, int day) {
        if (certain.get(day)) {
            return Verdict.MET;
        }
        return possible.get(day) ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
}
