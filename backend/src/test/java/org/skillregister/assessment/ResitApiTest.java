package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class ResitApiTest {

    private static final Path CONTRACT = Path.of("..", "schema", "operations", "contract", "assessment.graphql");
    private static final String ALL = """
        query All($input: ResitQuestionInput!) {
            resit(input: $input) {
                allowed outcome reason validUntil validUntilFromPublication feePerModule { amount } notes rules { summary }
                citations { locator } asOf
            }
        }\
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    private static Map<String, Object> result(String module, boolean passed, String takenOn) {
        return new HashMap<>(Map.of("module", module, "passed", passed, "takenOn", takenOn));
    }

    /** Theory passed on the first exam day of April, practical skills failed on the second; neither a competition nor another application. */
    private static Map<String, Object> input(String asOf) {
        return with(with(released(asOf), "competition", false), "reapplied", false);
    }

    /** The same for the released field, which takes what is left out for a no. */
    private static Map<String, Object> released(String asOf) {
        List<Map<String, Object>> results = new ArrayList<>();
        results.add(result("THEORY", true, "2026-04-25"));
        results.add(result("PRACTICAL_SKILLS", false, "2026-04-26"));
        return new HashMap<>(Map.of(
                "organization", "org-015",
                "occupation", "4-07-03-04",
                "level", "LEVEL_4",
                "results", results,
                "asOf", asOf));
    }

    private static Map<String, Object> with(Map<String, Object> input, String name, @Nullable Object value) {
        input.put(name, value);
        return input;
    }

    private GraphQlTester.Response ask(Map<String, Object> input) {
        return graphQl.document(ALL).variable("input", input).execute();
    }

    private static Map<String, Object> answer(GraphQlTester.Response response, String field) {
        return response.path(field)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private Map<String, Object> answer(Map<String, Object> input) {
        return answer(ask(input), "resit");
    }

    private List<String> problems(Map<String, Object> input) {
        List<String> problems = new ArrayList<>();
        ask(input).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
            ((List<?>) Objects.requireNonNull(errors.getFirst().getExtensions().get("problems")))
                    .forEach(problem -> problems.add(String.valueOf(((Map<?, ?>) problem).get("argument"))));
        });
        return problems;
    }

    /** On days before, on and after the boundary of two years. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-26, true, ALLOWED",
        "2027-04-25, true, ALLOWED",
        "2028-04-24, true, ALLOWED",
        "2028-04-25, true, ALLOWED",
        "2028-04-26, false, EXPIRED",
        "2030-01-01, false, EXPIRED",
    })
    void passedModulesAreKeptTwoYears(String asOf, boolean allowed, String outcome) throws IOException {
        GraphQlTester.Response response = graphQl.document(Files.readString(CONTRACT))
                .operationName("ResitStatus")
                .variable("input", released(asOf))
                .execute();

        Map<String, Object> answer = answer(response, "resitStatus");
        assertThat(answer).containsEntry("allowed", allowed).containsEntry("validUntil", "2028-04-25");
        assertThat(answer.get("modules"))
                .isEqualTo(List.of(
                        Map.of("module", "THEORY", "needed", !allowed),
                        Map.of("module", "PRACTICAL_SKILLS", "needed", true)));
        assertThat(answer.get("fee")).isEqualTo(allowed ? Map.of("amount", 175, "currency", "CNY") : null);
        assertThat(answer(input(asOf))).containsEntry("outcome", outcome);
    }

    @ParameterizedTest
    @CsvSource({"4-07-03-04, LEVEL_4, 175", "4-07-03-04, LEVEL_3, 200", "4-07-03-05, LEVEL_3, 200"})
    void feeIsThatOfTheModule(String occupation, String level, int fee) {
        Map<String, Object> answer = answer(with(with(input("2026-08-01"), "occupation", occupation), "level", level));

        assertThat(answer.get("feePerModule")).isEqualTo(Map.of("amount", fee));
        assertThat(answer.get("notes")).asString().doesNotContain("年的标准");
    }

    @Test
    void rulesAreThoseOfThePlanAndNoneWithoutOne() {
        assertThat(answer(input("2026-08-01")).get("rules")).asInstanceOf(LIST).hasSize(6);
        Map<String, Object> elsewhere = with(input("2026-08-01"), "organization", "org-001");

        assertThat(answer(elsewhere).get("rules")).asInstanceOf(LIST).isEmpty();
        assertThat(answer(elsewhere).get("notes")).asInstanceOf(LIST).isEmpty();
    }

    @Test
    void feeOfALaterYearIsSaidToBeThatOfThePlan() {
        assertThat(answer(input("2028-01-01")).get("notes")).asString().contains("2026年的标准", "没有2028年的计划");
    }

    @ParameterizedTest
    @CsvSource({"competition, COMPETITION, 竞赛", "reapplied, FORFEITED, 放弃补考"})
    void someHaveNoResit(String fact, String outcome, String reason) {
        Map<String, Object> refused = answer(with(input("2026-08-01"), fact, true));
        assertThat(refused).containsEntry("allowed", false).containsEntry("outcome", outcome);
        assertThat(refused.get("reason")).asString().contains(reason);
        assertThat(refused.get("validUntil")).isNull();
        assertThat(refused.get("feePerModule")).isNull();

        Map<String, Object> open = answer(with(input("2026-08-01"), fact, null));
        assertThat(open).containsEntry("outcome", "UNKNOWN");
        assertThat(open.get("allowed")).isNull();
        assertThat(open.get("reason")).asString().contains(reason);

        assertThat(answer(with(input("2026-08-01"), fact, false))).containsEntry("allowed", true);
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        Map<String, Object> open = answer(released("2026-08-01"));

        assertThat(open).containsEntry("outcome", "UNKNOWN");
        assertThat(open.get("allowed")).isNull();
        assertThat(open.get("reason")).asString().contains("没有说是不是本市职业技能竞赛", "没有说后来是否重新申报");
        assertThat(answer(with(with(released("2026-08-01"), "competition", null), "reapplied", null)))
                .isEqualTo(open);
    }

    @Test
    void everyHindranceIsTold() {
        Map<String, Object> answer = answer(with(with(input("2029-01-01"), "competition", true), "reapplied", true));

        assertThat(answer).containsEntry("outcome", "COMPETITION");
        assertThat(answer.get("reason")).asString().contains("竞赛", "放弃补考", "过期");
    }

    @Test
    void whoHasPassedEverythingNeedsNone() {
        Map<String, Object> input = with(
                input("2029-01-01"),
                "results",
                List.of(result("THEORY", true, "2026-04-25"), result("PRACTICAL_SKILLS", true, "2026-04-26")));

        assertThat(answer(input)).containsEntry("allowed", false).containsEntry("outcome", "NOTHING_TO_RESIT");
    }

    @Test
    void whoHasPassedNothingIsNotSpokenOf() {
        Map<String, Object> input = with(
                input("2026-08-01"),
                "results",
                List.of(result("THEORY", false, "2026-04-25"), result("PRACTICAL_SKILLS", false, "2026-04-26")));

        Map<String, Object> answer = answer(input);
        assertThat(answer).containsEntry("outcome", "UNKNOWN");
        assertThat(answer.get("allowed")).isNull();
        assertThat(answer.get("validUntil")).isNull();
        assertThat(answer.get("reason")).asString().contains("都不合格");
    }

    @Test
    void moduleThatIsNotToldIsUnknown() {
        GraphQlTester.Response response = graphQl.document("""
            query Modules($input: ResitInput!) {
                resitStatus(input: $input) { allowed reason modules { module needed } fee { amount } }
            }\
            """)
                .variable("input", with(input("2026-08-01"), "results", List.of(result("THEORY", true, "2026-04-25"))))
                .execute();

        response.path("resitStatus.allowed").valueIsNull();
        response.path("resitStatus.fee").valueIsNull();
        response.path("resitStatus.modules[1].needed").valueIsNull();
        response.path("resitStatus.modules[0].needed").entity(Boolean.class).isEqualTo(false);
        response.path("resitStatus.reason")
                .entity(String.class)
                .satisfies(it -> assertThat(it).contains("没有说操作技能的成绩"));
    }

    /** The earliest of the passed modules decides. */
    @Test
    void yearsAreCountedForEachPassedModule() {
        Map<String, Object> input = with(
                input("2026-09-01"),
                "results",
                List.of(result("PRACTICAL_SKILLS", true, "2026-08-23"), result("THEORY", false, "2026-08-22")));

        assertThat(answer(input)).containsEntry("validUntil", "2028-08-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-04-25, ALLOWED",
        "2028-04-26, UNKNOWN",
        "2028-05-22, UNKNOWN",
        "2028-05-23, EXPIRED",
    })
    void betweenTheTwoReadingsTheAnswerIsOpen(String asOf, String outcome) {
        Map<String, Object> passed = result("THEORY", true, "2026-04-25");
        passed.put("publishedOn", "2026-05-22");
        Map<String, Object> answer =
                answer(with(input(asOf), "results", List.of(passed, result("PRACTICAL_SKILLS", false, "2026-04-26"))));

        assertThat(answer)
                .containsEntry("outcome", outcome)
                .containsEntry("validUntil", "2028-04-25")
                .containsEntry("validUntilFromPublication", "2028-05-22");
        assertThat(answer.get("notes")).asString().contains("谨慎", "2028年5月22日");
    }

    @ParameterizedTest
    @CsvSource({
        "organization, org-016, LEVEL_4", // no plan at all
        "occupation, 4-07-03-02, LEVEL_4", // not in the plan
        "occupation, 4-07-03-05, LEVEL_4", // not at this level
        "level, LEVEL_2, LEVEL_2",
    })
    void withoutAPlanNothingIsKnown(String name, String value, String level) {
        Map<String, Object> answer = answer(with(with(input("2026-08-01"), "level", level), name, value));

        assertThat(answer).containsEntry("outcome", "UNKNOWN");
        assertThat(answer.get("allowed")).isNull();
        assertThat(answer.get("reason")).asString().contains("登记册没有");
    }

    @Test
    void sittingOfAnotherYearIsNotJudgedByThisYearsPlan() {
        Map<String, Object> input = with(
                input("2026-08-01"),
                "results",
                List.of(result("THEORY", true, "2025-04-25"), result("PRACTICAL_SKILLS", false, "2025-04-26")));

        Map<String, Object> answer = answer(input);
        assertThat(answer).containsEntry("outcome", "UNKNOWN");
        assertThat(answer.get("validUntil")).isNull();
        assertThat((List<?>) answer.get("citations")).isEmpty();
    }

    @Test
    void asksForToday() {
        Map<String, Object> input = input("2026-01-01");
        input.remove("asOf");

        assertThat(answer(input)).containsEntry("asOf", "2026-11-21").containsEntry("allowed", true);
        assertThat((List<?>) answer(input).get("citations")).hasSize(5);
    }

    @Test
    void everyProblemIsToldWithItsPath() {
        Map<String, Object> early = result("COMPREHENSIVE_REVIEW", true, "2026-04-25");
        early.put("publishedOn", "2026-04-24");
        Map<String, Object> late = result("THEORY", true, "2026-09-01");
        late.put("publishedOn", "2027-09-02");
        Map<String, Object> input =
                with(input("2026-08-31"), "results", List.of(early, late, result("THEORY", false, "2026-04-25")));

        assertThat(problems(input))
                .containsExactly(
                        "input.results[0].module",
                        "input.results[0].publishedOn",
                        "input.results[1].takenOn",
                        "input.results[1].publishedOn",
                        "input.results[1].publishedOn",
                        "input.results[2].module");
        assertThat(problems(with(with(input, "organization", "org-999"), "occupation", "1-01-01-01")))
                .hasSize(7)
                .startsWith("input.organization", "input.occupation");
        assertThat(problems(with(input("2026-08-31"), "results", List.of()))).containsExactly("input.results");
    }
}
