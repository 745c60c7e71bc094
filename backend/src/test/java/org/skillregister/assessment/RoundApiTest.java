package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class RoundApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String query) {
        return graphQl.document(query).execute();
    }

    private List<String> strings(String query, String path) {
        return ask(query).path(path).entityList(String.class).get();
    }

    private String string(String query, String path) {
        return ask(query).path(path).entity(String.class).get();
    }

    @ParameterizedTest
    @CsvSource({
        "0, org-015-2026-04, 2026-02-23, 2026-03-22, 2026-03-23, 2026-03-29, 2026-04-20, 2026-04-25, 2026-04-26",
        "1, org-015-2026-08, 2026-06-29, 2026-07-19, 2026-07-20, 2026-07-26, 2026-08-17, 2026-08-22, 2026-08-23",
        "2, org-015-2026-11, 2026-09-10, 2026-09-30, 2026-10-01, 2026-10-12, 2026-11-02, 2026-11-07, 2026-11-08",
    })
    void daysAreThoseOfThePrint(
            int place,
            String id,
            String opens,
            String closes,
            String payFrom,
            String payTo,
            String ticket,
            String first,
            String last) {
        Map<String, Object> round = ask("""
            { assessmentRounds {
                id application { opensOn closesOn } payment { opensOn closesOn } admissionTicketFrom examDates revision
            } }\
            """)
                .path("assessmentRounds[%d]".formatted(place))
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();

        assertThat(round)
                .isEqualTo(Map.of(
                        "id",
                        id,
                        "application",
                        Map.of("opensOn", opens, "closesOn", closes),
                        "payment",
                        Map.of("opensOn", payFrom, "closesOn", payTo),
                        "admissionTicketFrom",
                        ticket,
                        "examDates",
                        List.of(first, last),
                        "revision",
                        // The May holidays delay the results of April.
                        place == 0 ? 1 : 0));
    }

    /** Before, on, between and after every boundary. */
    @ParameterizedTest
    @CsvSource({
        "04, 0001-01-01, NOT_YET_OPEN",
        "04, 2026-02-22, NOT_YET_OPEN",
        "04, 2026-02-23, APPLICATION_OPEN",
        "04, 2026-03-10, APPLICATION_OPEN",
        "04, 2026-03-22, APPLICATION_OPEN",
        "04, 2026-03-23, PAYMENT",
        "04, 2026-03-29, PAYMENT",
        "04, 2026-03-30, BEFORE_EXAM",
        "04, 2026-04-19, BEFORE_EXAM",
        "04, 2026-04-20, BEFORE_EXAM",
        "04, 2026-04-24, BEFORE_EXAM",
        "04, 2026-04-25, EXAM",
        "04, 2026-04-26, EXAM",
        "04, 2026-04-27, RESULTS_PENDING",
        "04, 2026-05-26, RESULTS_PENDING",
        "04, 2026-05-27, FINISHED",
        "04, 9999-12-31, FINISHED",
        "08, 2026-06-28, NOT_YET_OPEN",
        "08, 2026-06-29, APPLICATION_OPEN",
        "08, 2026-07-19, APPLICATION_OPEN",
        "08, 2026-07-20, PAYMENT",
        "08, 2026-07-26, PAYMENT",
        "08, 2026-07-27, BEFORE_EXAM",
        "08, 2026-08-21, BEFORE_EXAM",
        "08, 2026-08-22, EXAM",
        "08, 2026-08-23, EXAM",
        "08, 2026-08-24, RESULTS_PENDING",
        "08, 2026-09-18, RESULTS_PENDING",
        "08, 2026-09-19, FINISHED",
        "11, 2026-09-09, NOT_YET_OPEN",
        "11, 2026-09-10, APPLICATION_OPEN",
        "11, 2026-09-30, APPLICATION_OPEN",
        "11, 2026-10-01, PAYMENT",
        "11, 2026-10-12, PAYMENT",
        "11, 2026-10-13, BEFORE_EXAM",
        "11, 2026-11-06, BEFORE_EXAM",
        "11, 2026-11-07, EXAM",
        "11, 2026-11-08, EXAM",
        "11, 2026-11-09, RESULTS_PENDING",
        "11, 2026-12-04, RESULTS_PENDING",
        "11, 2026-12-05, FINISHED",
    })
    void statusIsToldOnTheDay(String month, String day, String status) {
        String query = "{ assessmentRound(id: \"org-015-2026-%s\", asOf: \"%s\") { status } }".formatted(month, day);

        assertThat(string(query, "assessmentRound.status")).isEqualTo(status);
    }

    @Test
    void statusIsThatOfTodayWhenNoDayIsGiven() {
        assertThat(strings("{ assessmentRounds { status } }", "assessmentRounds[*].status"))
                .containsExactly("FINISHED", "FINISHED", "RESULTS_PENDING");
        assertThat(strings(
                        "{ assessmentPlan(organization: \"org-015\") { rounds(asOf: \"2026-07-01\") { status } } }",
                        "assessmentPlan.rounds[*].status"))
                .containsExactly("FINISHED", "APPLICATION_OPEN", "NOT_YET_OPEN");
        assertThat(string(
                        "{ assessmentRounds(asOf: \"2026-03-01\") { mayMoveTo { id status } } }",
                        "assessmentRounds[0].mayMoveTo.status"))
                .isEqualTo("NOT_YET_OPEN");
    }

    @Test
    void roundNamesItsPlan() {
        assertThat(strings("{ assessmentRounds { planId } }", "assessmentRounds[*].planId"))
                .containsOnly("org-015-2026");
    }

    @Test
    void onlyTheFirstTwoRoundsMayMove() {
        String query = "{ assessmentRounds { mayMoveTo { id } notes } }";

        assertThat(strings(query, "assessmentRounds[0:2].mayMoveTo.id"))
                .containsExactly("org-015-2026-11", "org-015-2026-11");
        ask(query).path("assessmentRounds[2].mayMoveTo").valueIsNull();
        for (int place = 0; place < 3; place++) {
            List<String> notes = strings(query, "assessmentRounds[%d].notes".formatted(place));
            boolean moves = place < 2;
            assertThat(notes).hasSize(moves ? 3 : 2);
            assertThat(notes.stream().anyMatch(note -> note.contains("并到11月") && note.contains("10日以前")))
                    .isEqualTo(moves);
            assertThat(notes).anyMatch(note -> note.contains("职业培训师只评三级"));
            assertThat(notes).anyMatch(note -> note.contains("第20个工作日") && note.contains("国办发明电〔2025〕7号"));
        }
    }

    @Test
    void eachNoteIsCited() {
        String query = "{ assessmentRounds { notes citedNotes { text citations { document { id } locator } } } }";

        assertThat(strings(query, "assessmentRounds[*].citedNotes[*].text"))
                .isEqualTo(strings(query, "assessmentRounds[*].notes[*]"));
        assertThat(strings(query, "assessmentRounds[0].citedNotes[0].citations[*].locator"))
                .containsExactly("第二部分第（三）项注");
        assertThat(strings(query, "assessmentRounds[0].citedNotes[1].citations[*].locator"))
                .contains("第二部分第（三）项表4月行");
        assertThat(strings(query, "assessmentRounds[0].citedNotes[2].citations[*].document.id"))
                .containsExactly("jsxh-2026-1", "gov-2025-7");
    }

    @Test
    void resultsAreExpectedAfterWorkingDays() {
        String query = "{ assessmentRounds { resultsExpectedBy resultsExpectedByWhenMarked notes } }";

        assertThat(strings(query, "assessmentRounds[*].resultsExpectedBy"))
                .containsExactly("2026-05-26", "2026-09-18", "2026-12-04");
        assertThat(strings(query, "assessmentRounds[*].resultsExpectedByWhenMarked"))
                .containsExactly("2026-06-09", "2026-10-09", "2026-12-18");
        assertThat(strings(query, "assessmentRounds[0].notes"))
                .last()
                .asString()
                .contains("30个工作日，即2026年6月9日");
    }

    @Test
    void trainersAreAssessedAtLevelThreeOnly() {
        String query = """
            { assessmentRounds { offerings { occupation { code } level modules
                fee { amount currency } resitFeePerModule { amount } } } }\
            """;

        for (int round = 0; round < 3; round++) {
            List<Map<String, Object>> offerings = ask(query)
                    .path("assessmentRounds[%d].offerings".formatted(round))
                    .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                    .get();

            assertThat(offerings)
                    .containsExactly(
                            offering("4-07-03-04", "LEVEL_4", 350, 175),
                            offering("4-07-03-04", "LEVEL_3", 400, 200),
                            offering("4-07-03-05", "LEVEL_3", 400, 200));
        }
    }

    private static Map<String, Object> offering(String occupation, String level, int fee, int resitFee) {
        return Map.of(
                "occupation", Map.of("code", occupation),
                "level", level,
                "modules", List.of("THEORY", "PRACTICAL_SKILLS"),
                "fee", Map.of("amount", fee, "currency", "CNY"),
                "resitFeePerModule", Map.of("amount", resitFee));
    }

    @Test
    void blankFeeIsUnknown() {
        String query =
                "{ assessmentPlan(organization: \"org-015\") { offerings { fees { kind amount { amount } } } } }";

        assertThat(strings(query, "assessmentPlan.offerings[0].fees[?(@.amount == null)].kind"))
                .containsExactly("COMPREHENSIVE_REVIEW", "RESIT_COMPREHENSIVE_REVIEW");
        assertThat(strings(query, "assessmentPlan.offerings[*].fees[*].amount.amount"))
                .containsExactly("350", "175", "400", "200", "400", "200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 3",
                "{year: 2026} | 3",
                "{year: 2025} | 0",
                "{organization: \"org-015\"} | 3",
                "{organization: \"org-001\"} | 0",
                "{occupation: \"4-07-03-05\"} | 3",
                "{occupation: \"4-07-03-02\"} | 0",
                "{year: 2026, organization: \"org-015\", occupation: \"4-07-03-04\"} | 3",
                "{year: 2026, organization: \"org-016\", occupation: \"4-07-03-04\"} | 0",
            })
    void allPartsOfAFilterMustHold(String filter, int rounds) {
        assertThat(strings("{ assessmentRounds(filter: %s) { id } }".formatted(filter), "assessmentRounds[*].id"))
                .hasSize(rounds);
    }

    @Test
    void unknownRoundIsNull() {
        ask("{ assessmentRound(id: \"org-015-2026-05\") { id } }")
                .path("assessmentRound")
                .valueIsNull();
    }
}
