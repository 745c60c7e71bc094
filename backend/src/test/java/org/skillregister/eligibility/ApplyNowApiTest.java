package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whether applications are open, by the printed catalogue and plan, on days next to the decisive ones. */
@ApiTest
class ApplyNowApiTest {

    private static final Path DOCUMENT = Path.of("../schema/operations/contract/apply.graphql");

    private record Round(String id, String name, Object organization) {}

    private record Told(
            String state,
            String reason,
            @Nullable String opensOn,
            @Nullable String closesOn,
            List<Round> rounds,
            List<Object> citations) {}

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String occupation, @Nullable String workType, String asOf) throws IOException {
        Map<String, Object> input =
                new HashMap<>(Map.of("occupation", occupation, "asOf", asOf, "applicant", Map.of()));
        input.put("workType", workType);
        return graphQl.document(Files.readString(DOCUMENT))
                .variable("input", input)
                .execute();
    }

    private Told applyNow(String occupation, int level, String asOf) throws IOException {
        return ask(occupation, null, asOf)
                .path("eligibility.levels[%d].applyNow".formatted(5 - level))
                .entity(Told.class)
                .get();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-24, PLAN_UNKNOWN, , , ''",
        "2026-02-08, PLAN_UNKNOWN, , , ''",
        "2026-02-09, NOT_YET_OPEN, 2026-02-23, 2026-03-22, org-015-2026-04 org-015-2026-08 org-015-2026-11",
        "2026-02-22, NOT_YET_OPEN, 2026-02-23, 2026-03-22, org-015-2026-04 org-015-2026-08 org-015-2026-11",
        "2026-02-23, OPEN, 2026-02-23, 2026-03-22, org-015-2026-04",
        "2026-03-22, OPEN, 2026-02-23, 2026-03-22, org-015-2026-04",
        "2026-03-23, NOT_YET_OPEN, 2026-06-29, 2026-07-19, org-015-2026-08 org-015-2026-11",
        "2026-07-19, OPEN, 2026-06-29, 2026-07-19, org-015-2026-08",
        "2026-07-20, NOT_YET_OPEN, 2026-09-10, 2026-09-30, org-015-2026-11",
        "2026-09-30, OPEN, 2026-09-10, 2026-09-30, org-015-2026-11",
        "2026-10-01, CLOSED, , 2026-09-30, ''",
        "2026-12-31, CLOSED, , 2026-09-30, ''",
        "2027-01-01, PLAN_UNKNOWN, , , ''",
    })
    void theDayDecides(String asOf, String state, @Nullable String opensOn, @Nullable String closesOn, String rounds)
            throws IOException {
        Told told = applyNow("4-07-03-04", 3, asOf);

        assertThat(told.state()).isEqualTo(state);
        assertThat(told.opensOn()).isEqualTo(opensOn);
        assertThat(told.closesOn()).isEqualTo(closesOn);
        assertThat(told.rounds().stream().map(Round::id).toList())
                .isEqualTo(rounds.isEmpty() ? List.of() : List.of(rounds.split(" ")));
        assertThat(told.reason()).contains("上海市技师协会");
        assertThat(told.citations()).isNotEmpty();
    }

    @Test
    void aRoundNamesItsOrganizationAndIsCited() throws IOException {
        Told told = applyNow("4-07-03-05", 3, "2026-03-01");

        assertThat(told.reason()).isEqualTo("上海市技师协会正在受理2026年4月批次的申报，2026年3月22日截止。");
        assertThat(told.rounds().toString()).contains("上海市技师协会", "2026年4月");
        assertThat(told.citations().toString()).contains("第二部分第（三）项表4月行", "沪技师(2026)1号");
    }

    @Test
    void ofOneLevelNobodyAndOfAnotherByAPlanThatLeavesItOut() throws IOException {
        Told fifth = applyNow("4-07-03-05", 5, "2026-11-28");
        Told second = applyNow("4-07-03-05", 2, "2026-11-28");

        assertThat(List.of(fifth, second)).extracting(Told::state).containsOnly("NOBODY_ASSESSES");
        assertThat(fifth.reason()).isEqualTo("目录里没有机构评价这一级，现在没有地方可以申报。");
        assertThat(fifth.citations().toString()).contains("沪人社职〔2024〕38号");
        assertThat(second.reason()).isEqualTo("目录允许上海市技师协会评价这一级，但2026年的评价计划里没有，现在没有地方可以申报。");
        assertThat(second.citations().toString()).contains("沪技师(2026)1号");
        assertThat(applyNow("4-07-03-05", 2, "2027-01-01").state()).isEqualTo("PLAN_UNKNOWN");
    }

    @Test
    void whereNoPlanIsKnownAllOrganizationsAreNamed() throws IOException {
        Told told = applyNow("4-03-02-03", 3, "2026-11-28");

        assertThat(told.state()).isEqualTo("PLAN_UNKNOWN");
        assertThat(told.reason()).contains("、", "请先问机构");
        assertThat(told.citations().toString()).contains("附件 序号32", "附件 序号36");
    }

    /** Of rounds, that a day decides; of what no plan tells, that the sources have one organization's only. */
    @ParameterizedTest
    @CsvSource({
        "4-07-03-05, 3, 2026-02-22, '40'",
        "4-07-03-05, 3, 2026-03-01, '40'",
        "4-07-03-05, 3, 2026-11-28, '40'",
        "4-03-02-03, 3, 2026-11-28, '40 20 29'",
        "4-07-03-05, 5, 2026-11-28, ''",
    })
    void theConflictsThatTouchItAreNamed(String occupation, int level, String asOf, String conflicts) {
        var numbers = graphQl.document("""
            query ($input: EligibilityInput!) {
              eligibility(input: $input) { levels { applyNow { conflicts { number } } } } }
            """)
                .variable("input", Map.of("occupation", occupation, "asOf", asOf, "applicant", Map.of()))
                .execute()
                .path("eligibility.levels[%d].applyNow.conflicts[*].number".formatted(5 - level))
                .entityList(String.class)
                .get();

        assertThat(String.join(" ", numbers)).isEqualTo(conflicts);
    }

    @Test
    void aWorkTypeNarrowsWhoIsAsked() throws IOException {
        String path = "eligibility.levels[0].applyNow.citations";
        int both = ask("4-01-02-07", null, "2026-11-28")
                .path(path)
                .entityList(Map.class)
                .get()
                .size();
        int one = ask("4-01-02-07", "选品员", "2026-11-28")
                .path(path)
                .entityList(Map.class)
                .get()
                .size();

        assertThat(both).isEqualTo(2);
        assertThat(one).isEqualTo(1);
    }

    @Test
    void beforeTheFirstCatalogueWhoAssessesIsNotKnown() throws IOException {
        Told told = applyNow("4-07-03-05", 5, "2024-01-23");

        assertThat(told.state()).isEqualTo("PLAN_UNKNOWN");
        assertThat(told.reason()).isEqualTo("登记册没有这一天有效的目录，不知道哪些机构评价这一级。");
    }
}
