package org.skillregister.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ApiTest
class EligibilityApiTest {

    private static final Path DOCUMENT = Path.of("../schema/operations/contract/eligibility.graphql");
    private static final Path EXPECTED = Path.of("src/test/resources/eligibility-contract.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** What is written for people, in words that may change. */
    private static final Set<String> PROSE = Set.of("message", "summary", "evidence", "notes");

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String fields, String occupation, String asOf) {
        return graphQl.document(
                        "query($input: EligibilityInput!) { eligibility(input: $input) { %s } }".formatted(fields))
                .variable("input", Map.of("occupation", occupation, "asOf", asOf, "applicant", Map.of()))
                .execute();
    }

    private static List<String> strings(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    @Test
    void contractDocumentIsAnsweredInFull() throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(EXPECTED));
        JsonNode answer = JSON.valueToTree(graphQl.document(Files.readString(DOCUMENT))
                .variable("input", expected.get("input"))
                .execute()
                .path("eligibility")
                .entity(Map.class)
                .get());

        withoutProse(answer);

        assertThat(answer.toPrettyString())
                .isEqualTo(expected.get("eligibility").toPrettyString());
    }

    private static void withoutProse(JsonNode node) {
        if (node instanceof ObjectNode object) {
            PROSE.forEach(name -> {
                JsonNode prose = object.remove(name);
                assertThat(prose == null
                                || !prose.isEmpty()
                                || !prose.asString("").isBlank()
                                || name.equals("evidence"))
                        .as("%s of %s", name, object)
                        .isTrue();
            });
        }
        node.forEach(EligibilityApiTest::withoutProse);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-23", "2023-06-01"})
    void beforeTheRulesHoldNothingIsKnown(String asOf) {
        var answer = ask("ruleSet { id } highestLevel notes levels { verdict routes { clause } }", "4-07-03-05", asOf);

        answer.path("eligibility.ruleSet").valueIsNull();
        answer.path("eligibility.highestLevel").valueIsNull();
        assertThat(strings(answer, "eligibility.levels[*].verdict")).hasSize(5).containsOnly("UNKNOWN");
        assertThat(strings(answer, "eligibility.notes")).isNotEmpty();
    }

    @Test
    void fromTheNoticeOnItsRulesHold() {
        var answer = ask("ruleSet { id jurisdiction } levels { routes { clause } }", "4-07-03-05", "2024-01-24");

        answer.path("eligibility.ruleSet.id").entity(String.class).isEqualTo("national-procedure-2023");
        assertThat(strings(answer, "eligibility.levels[*].routes[*].clause")).hasSize(19);
    }

    @Test
    void haimenNeverEntersAnAnswerForTheOccupationItIsPrintedFor() {
        var answer = ask(
                "ruleSet { id jurisdiction citation { document { id } } } citedNotes { citation { document { id } } }"
                        + " levels { routes { citation { document { id } } requirements { kind } } }",
                "4-07-03-02",
                "2026-11-21");

        answer.path("eligibility.ruleSet.jurisdiction").entity(String.class).isEqualTo("上海市");
        assertThat(answer.path("eligibility").entity(Map.class).get().toString())
                .contains("jsxh-2026-1")
                .doesNotContain("haimen", "COURSE");
    }

    @Test
    void answersSayThatTheOrganizationDecidesAndWhatTheyLeaveOut() {
        var notes = strings(ask("notes citedNotes { text }", "4-07-03-05", "2026-11-21"), "eligibility.notes");

        assertThat(notes).anySatisfy(note -> assertThat(note).contains("评价机构的决定"));
        assertThat(notes).anySatisfy(note -> assertThat(note).contains("最低受教育程度"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, LEVEL_4 LEVEL_3, LEVEL_4 LEVEL_3",
        "2026-02-09, LEVEL_4 LEVEL_3, LEVEL_4 LEVEL_3",
        "2026-02-08, LEVEL_4 LEVEL_3 LEVEL_2 LEVEL_1, ''",
        "2024-06-01, LEVEL_4 LEVEL_3 LEVEL_2 LEVEL_1, ''",
    })
    void theYearsPlanNarrowsWhoOffersALevel(String asOf, String offered, String planned) {
        var answer = ask("levels { level offeredBy { id } plannedBy { id } }", "4-07-03-04", asOf);

        assertThat(levelsOf(answer, "offeredBy")).isEqualTo(offered);
        assertThat(levelsOf(answer, "plannedBy")).isEqualTo(planned);
    }

    private static String levelsOf(GraphQlTester.Response answer, String field) {
        return String.join(
                " ", strings(answer, "eligibility.levels[?(@.%s[0].id == 'org-015')].level".formatted(field)));
    }

    @Test
    void withoutAPlanTheCatalogueTellsWhoOffersALevel() {
        var answer = ask("levels { offeredBy { id } plannedBy { id } }", "4-03-02-03", "2026-11-21");

        assertThat(strings(answer, "eligibility.levels[2].offeredBy[*].id")).containsExactly("org-012", "org-013");
        assertThat(strings(answer, "eligibility.levels[*].plannedBy[*].id")).isEmpty();
    }

    @Test
    void aWorkTypeNarrowsWhoOffersALevel() {
        String document = "query($workType: String) { eligibility(input: {occupation: \"4-01-02-07\","
                + " workType: $workType, applicant: {}}) { levels { offeredBy { id } } } }";
        var both = graphQl.document(document).execute();
        var one = graphQl.document(document).variable("workType", "选品员").execute();

        assertThat(Set.copyOf(strings(both, "eligibility.levels[*].offeredBy[*].id")))
                .hasSize(2);
        assertThat(Set.copyOf(strings(one, "eligibility.levels[*].offeredBy[*].id")))
                .hasSize(1);
    }
}
