package org.skillregister.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/**
 * A question and its expected answer, as described in {@code rules/cases/README.md}.
 *
 * @param name describes the expected result
 * @param occupation the occupation in question; null is 职业培训师
 * @param asOf the day; null is 2026-11-21
 * @param applicant facts that differ from the default applicant's
 * @param expect the answer
 */
record EligibilityCase(
        String name,
        @Nullable String occupation,
        @Nullable String asOf,
        @Nullable Map<String, @Nullable Object> applicant,
        Map<String, @Nullable Object> expect) {

    /** A file of cases. */
    record File(List<EligibilityCase> cases) {}

    /** The query. Its variable {@code input} is {@link #input}. */
    static final String DOCUMENT = """
        query Case($input: EligibilityInput!) {
          eligibility(input: $input) {
            highestLevel missingFacts
            levels { level verdict eligibleFrom routes { clause verdict } }
          }
        }
        """;

    private static final Map<String, Object> APPLICANT = Map.of(
            "birthDate", "1990-06-15",
            "intendsToWork", false,
            "work", List.of(),
            "certificates", List.of(),
            "titles", List.of(),
            "education", List.of());

    /** The part of an answer that is compared. */
    record Answer(@Nullable String highestLevel, List<String> missingFacts, List<Level> levels) {}

    /** The answer for a level. */
    record Level(String level, String verdict, @Nullable String eligibleFrom, List<RouteVerdict> routes) {

        private String text() {
            return "%s %s from %s, met %s, unknown %s"
                    .formatted(level, verdict, eligibleFrom, clauses("MET"), clauses("UNKNOWN"));
        }

        private List<String> clauses(String wanted) {
            return routes.stream()
                    .filter(route -> route.verdict().equals(wanted))
                    .map(RouteVerdict::clause)
                    .toList();
        }
    }

    /** The answer for a clause. */
    record RouteVerdict(String clause, String verdict) {}

    Map<String, Object> input() {
        Map<String, @Nullable Object> facts = new HashMap<>(APPLICANT);
        if (applicant != null) {
            facts.putAll(applicant);
        }
        return Map.of(
                "occupation", Objects.requireNonNullElse(occupation, "4-07-03-05"),
                "asOf", Objects.requireNonNullElse(asOf, "2026-11-21"),
                "applicant", facts);
    }

    /** @return each point in which the answer differs */
    List<String> problems(Answer answer) {
        List<String> problems = new ArrayList<>();
        Map<String, @Nullable Object> left = new LinkedHashMap<>(expect);
        compare(problems, "highestLevel", left, answer.highestLevel());
        compare(problems, "missingFacts", left, answer.missingFacts());
        for (Level level : answer.levels()) {
            Object expected = left.remove(level.level());
            if (expected instanceof Map<?, ?> expectedLevel) {
                differ(problems, text(level.level(), expectedLevel), level.text());
            } else if (!level.level().equals(SkillLevel.LEVEL_5.name())) {
                differ(problems, level.level() + " NOT_MET", level.level() + " " + level.verdict());
            }
        }
        left.keySet().forEach(key -> problems.add("nobody compares " + key));
        return problems;
    }

    private static void compare(
            List<String> problems, String key, Map<String, @Nullable Object> left, @Nullable Object answer) {
        if (left.containsKey(key)) {
            differ(problems, key + " " + left.remove(key), key + " " + answer);
        }
    }

    private static void differ(List<String> problems, String expected, String answer) {
        if (!expected.equals(answer)) {
            problems.add("must be “%s”, is “%s”".formatted(expected, answer));
        }
    }

    private static String text(String level, Map<?, ?> expectedLevel) {
        return "%s %s from %s, met %s, unknown %s"
                .formatted(
                        level,
                        expectedLevel.get("verdict"),
                        expectedLevel.get("from"),
                        clauses(expectedLevel, "met"),
                        clauses(expectedLevel, "unknown"));
    }

    private static Object clauses(Map<?, ?> expectedLevel, String key) {
        Object clauses = expectedLevel.get(key);
        return clauses == null ? List.of() : clauses;
    }
}
