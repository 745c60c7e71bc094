package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Impossible input is reported all at once, each problem with its path. */
@ApiTest
class EligibilityInputTest {

    private static final String TRAINER = "4-07-03-05";

    @Autowired
    private HttpGraphQlTester graphQl;

    private List<String> problems(Map<String, Object> input) {
        List<String> paths = new ArrayList<>();
        graphQl.document("query($input: EligibilityInput!) { eligibility(input: $input) { asOf } }")
                .variable("input", input)
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(error -> paths.addAll(arguments(error))));
        return paths;
    }

    private static List<String> arguments(ResponseError error) {
        assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
        return ((List<?>) error.getExtensions().getOrDefault("problems", List.of()))
                .stream()
                        .map(problem -> String.valueOf(((Map<?, ?>) problem).get("argument")))
                        .toList();
    }

    private List<String> problemsOf(Map<String, Object> applicant) {
        return problems(Map.of("occupation", TRAINER, "applicant", applicant));
    }

    @Test
    void tellsEveryProblemAtOnce() {
        Map<String, Object> work = Map.of("relation", "SAME", "from", "2020-01-01");
        assertThat(problems(Map.of(
                        "occupation",
                        TRAINER,
                        "workType",
                        "没有的工种",
                        "asOf",
                        "2026-06-01",
                        "applicant",
                        Map.of(
                                "birthDate",
                                "2026-06-02",
                                "work",
                                List.of(
                                        work,
                                        Map.of("from", "2026-06-02"),
                                        Map.of("from", "2020-01-02", "to", "2020-01-01"),
                                        Map.of("from", "2020-01-02", "occupationName", "长".repeat(101)),
                                        work),
                                "certificates",
                                List.of(Map.of(
                                        "level",
                                        "LEVEL_3",
                                        "obtainedOn",
                                        "2026-06-02",
                                        "occupationName",
                                        "长".repeat(101))),
                                "titles",
                                List.of(Map.of("rank", "JUNIOR", "obtainedOn", "2026-06-02")),
                                "education",
                                List.of(Map.of(
                                        "kind", "BACHELOR", "standing", "GRADUATED", "majorName", "长".repeat(101)))))))
                .containsExactlyInAnyOrder(
                        "input.workType",
                        "input.applicant.birthDate",
                        "input.applicant.work[1].from",
                        "input.applicant.work[2].to",
                        "input.applicant.work[3].occupationName",
                        "input.applicant.work[4]",
                        "input.applicant.certificates[0].occupationName",
                        "input.applicant.certificates[0].obtainedOn",
                        "input.applicant.titles[0].obtainedOn",
                        "input.applicant.education[0].majorName");
    }

    @Test
    void refusesUnknownOccupationBesideEverythingElse() {
        assertThat(problems(Map.of("occupation", "8-99-99-99", "applicant", Map.of("birthDate", "2999-01-01"))))
                .containsExactlyInAnyOrder("input.occupation", "input.applicant.birthDate");
    }

    @Test
    void refusesWhatLiesBeforeTheBirth() {
        assertThat(problemsOf(Map.of(
                        "birthDate",
                        "2010-03-01",
                        "work",
                        List.of(Map.of("relation", "SAME", "from", "2005-01-01"), Map.of("from", "2010-03-01")),
                        "certificates",
                        List.of(Map.of("level", "LEVEL_3", "obtainedOn", "2010-02-28")),
                        "titles",
                        List.of(Map.of("rank", "JUNIOR", "obtainedOn", "1999-12-31")))))
                .containsExactlyInAnyOrder(
                        "input.applicant.work[0].from",
                        "input.applicant.certificates[0].obtainedOn",
                        "input.applicant.titles[0].obtainedOn");
    }

    @Test
    void ofAMonthOnlyIsRefusedWhatNoDayOfItCanBe() {
        String month = "MONTH";
        assertThat(problems(Map.of(
                        "occupation",
                        TRAINER,
                        "asOf",
                        "2026-11-01",
                        "applicant",
                        Map.of(
                                "birthDate",
                                "2010-03-31",
                                "work",
                                List.of(
                                        Map.of("from", "2026-11-30", "fromPrecision", month),
                                        Map.of("from", "2010-03-01", "fromPrecision", month),
                                        Map.of("from", "2020-05-31", "to", "2020-05-01", "toPrecision", month),
                                        Map.of("from", "2026-12-01", "fromPrecision", month),
                                        Map.of("from", "2010-02-28", "fromPrecision", month),
                                        Map.of("from", "2020-05-01", "to", "2020-04-30", "toPrecision", month)),
                                "certificates",
                                List.of(
                                        Map.of(
                                                "level",
                                                "LEVEL_3",
                                                "obtainedOn",
                                                "2026-11-30",
                                                "obtainedOnPrecision",
                                                month),
                                        Map.of(
                                                "level",
                                                "LEVEL_3",
                                                "obtainedOn",
                                                "2026-12-01",
                                                "obtainedOnPrecision",
                                                month)),
                                "titles",
                                List.of(Map.of(
                                        "rank", "JUNIOR", "obtainedOn", "2010-02-01", "obtainedOnPrecision", month))))))
                .containsExactlyInAnyOrder(
                        "input.applicant.work[3].from",
                        "input.applicant.work[4].from",
                        "input.applicant.work[5].to",
                        "input.applicant.certificates[1].obtainedOn",
                        "input.applicant.titles[0].obtainedOn");
    }

    @Test
    void acceptsWhatBeginsOnTheDayAndNamesOfHundredCharacters() {
        assertThat(problemsOf(Map.of(
                        "birthDate",
                        "2026-11-21",
                        "work",
                        List.of(
                                Map.of("from", "2026-11-21", "to", "2026-11-21"),
                                Map.of("from", "2026-11-21", "occupationName", "长".repeat(100))),
                        "titles",
                        List.of(Map.of("rank", "JUNIOR", "obtainedOn", "2026-11-21")))))
                .isEmpty();
    }

    @Test
    void acceptsHundredEntriesAndRefusesOneMore() {
        assertThat(problemsOf(Map.of("work", periods(100)))).isEmpty();
        assertThat(problemsOf(Map.of("work", periods(101)))).containsExactly("input.applicant.work");
    }

    private static List<Map<String, String>> periods(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> Map.of("from", "%d-01-01".formatted(1900 + i)))
                .toList();
    }

    @Test
    void refusesTheSameEntryTwiceInEveryList() {
        assertThat(problemsOf(Map.of(
                        "certificates",
                        Collections.nCopies(3, Map.of("level", "LEVEL_3", "obtainedOn", "2020-01-01")),
                        "titles",
                        Collections.nCopies(2, Map.of("rank", "JUNIOR", "obtainedOn", "2020-01-01")),
                        "education",
                        Collections.nCopies(2, Map.of("kind", "BACHELOR", "standing", "GRADUATED")))))
                .containsExactlyInAnyOrder(
                        "input.applicant.certificates[1]",
                        "input.applicant.certificates[2]",
                        "input.applicant.titles[1]",
                        "input.applicant.education[1]");
    }

    @Test
    void acceptsAWorkTypeOfTheOccupation() {
        assertThat(problems(Map.of("occupation", "6-18-01-01", "workType", "数控车床", "applicant", Map.of())))
                .isEmpty();
    }

    @Test
    void everyDayThatIsADayIsAnswered() {
        for (String day : List.of("2024-01-24", "9999-12-31")) {
            graphQl.document("query($input: EligibilityInput!) { eligibility(input: $input) {"
                            + " levels { eligibleFrom verdict } } }")
                    .variable(
                            "input",
                            Map.of(
                                    "occupation",
                                    TRAINER,
                                    "asOf",
                                    day,
                                    "applicant",
                                    Map.of(
                                            "birthDate",
                                            "1990-01-01",
                                            "work",
                                            List.of(Map.of("relation", "SAME", "from", day)))))
                    .execute()
                    .path("eligibility.levels[*].eligibleFrom")
                    .entityList(Object.class)
                    .satisfies(days -> assertThat(days)
                            .allSatisfy(from ->
                                    assertThat(String.valueOf(from)).matches("null|[0-9]{4}-[0-9]{2}-[0-9]{2}")));
        }
    }
}
