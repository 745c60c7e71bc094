package org.skillregister.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.reference.release.ReferenceDataFiles;
import org.skillregister.reference.release.ReleaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Where facts are printed, and where the sources do not agree. */
@ApiTest
class SourceApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private static List<String> strings(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    private static List<Integer> numbers(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(Integer.class).get();
    }

    @Test
    void aCitationHasThePrintedWordsOfEachOfItsPlaces() {
        var answer = ask("""
            { assessmentPlan(organization: "org-015", year: 2026) {
                rules(topics: [DECLARATION]) { citation { locator passages { number place text } } } } }
            """);

        assertThat(strings(answer, "assessmentPlan.rules[0].citation.passages[*].place"))
                .containsExactly("第七部分第1点", "附件4 第一部分");
        assertThat(strings(answer, "assessmentPlan.rules[*].citation.passages[*].text"))
                .anySatisfy(text -> assertThat(text).contains("不符合申报条件或申报材料虚假伪造"));
    }

    @Test
    void aRangeNamesEveryRow() {
        var answer = ask("{ occupation(code: \"6-18-01-01\") { currentCode { citation { passages { place } } } } }");

        assertThat(strings(answer, "occupation.currentCode.citation.passages[*].place"))
                .containsExactly("附件 序号1", "附件 序号2", "附件 序号3");
    }

    @Test
    void noAddressOfADocumentIsInvented() {
        var answer =
                ask("{ sourceDocuments { id url passages { number } citedDocuments { number role citation { locator } }"
                        + " } }");

        assertThat(strings(answer, "sourceDocuments[*].id")).hasSize(6).contains("gov-2025-7");
        assertThat(answer.path("sourceDocuments[?(@.url != null)].id")
                        .entityList(String.class)
                        .get())
                .as("of the others no official address is known")
                .containsExactly("gov-2025-7");
        assertThat(strings(answer, "sourceDocuments[?(@.id == 'rsj-2024-447')].citedDocuments[*].number"))
                .containsExactly("人社职司便函〔2021〕57号", "沪人社职〔2024〕120号");
    }

    @Test
    void everyConflictSaysWhatItDecides() {
        var answer = ask("{ sourceConflicts { number impact decides citations { locator } } }");

        assertThat(numbers(answer, "sourceConflicts[*].number"))
                .hasSize(70)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(strings(answer, "sourceConflicts[*].decides")).hasSize(70).noneMatch(String::isBlank);
        assertThat(Set.copyOf(strings(answer, "sourceConflicts[*].impact")))
                .containsExactlyInAnyOrder(
                        "ELIGIBILITY", "RESULT", "MONEY", "DAYS", "PLACE", "SELECTION", "MEANING", "PRINT");
    }

    /** Each that decides something for a reader stands at an answer, not only on the list. */
    @Test
    void conflictsStandAtTheAnswersThatTheyTouch() {
        var answer = ask("""
            { occupations(first: 100) { nodes { conflicts { number } } }
              organizations(first: 100) { nodes { conflicts { number } } }
              catalogueItems(first: 100) { nodes { conflicts { number } } }
              catalogueEditions { conflicts { number } }
              selectionRounds { conflicts { number } }
              assessmentPlan(organization: "org-015", year: 2026) {
                conflicts { number } rounds { conflicts { number } } rules { conflicts { number } }
                conductRules { conflicts { number } } }
              ruleSets { conflicts { number } levels { routes { conflicts { number } } } }
              subsidySchemes { conflicts { number } }
              courses(filter: {jurisdiction: "上海市"}, first: 100) { nodes { conflicts { number } } }
              haimen: course(id: "haimen-1") { conflicts { number } } }
            """);
        Set<Integer> shown = new TreeSet<>();
        Pattern.compile("number=([0-9]+)")
                .matcher(answer.path("").entity(Map.class).get().toString())
                .results()
                .forEach(number -> shown.add(Integer.valueOf(number.group(1))));
        Set<Integer> all = new TreeSet<>(numbers(ask("{ sourceConflicts { number } }"), "sourceConflicts[*].number"));

        all.removeAll(shown);
        // How brackets are shown, how the codes were compared, and groups whose names are unconfirmed touch the lists
        // as a whole.
        assertThat(all).containsExactlyInAnyOrder(2, 13, 18);
    }

    @Test
    void everySubjectOfAConflictIsThere() {
        var answer = ask("""
            { occupations(first: 100) { nodes { code } } organizations(first: 100) { nodes { id } }
              catalogueItems(first: 100) { nodes { id } } assessmentRounds { id } ruleSets { id } }
            """);
        Set<String> known = new TreeSet<>(strings(answer, "occupations.nodes[*].code"));
        known.addAll(strings(answer, "organizations.nodes[*].id"));
        known.addAll(strings(answer, "catalogueItems.nodes[*].id"));
        known.addAll(strings(answer, "assessmentRounds[*].id"));
        known.addAll(strings(answer, "ruleSets[*].id"));

        assertThat(ReferenceDataFiles.of(ReleaseFiles.packaged()).rows("source_conflict_subject"))
                .filteredOn(
                        row -> Set.of("OCCUPATION", "ORGANIZATION", "CATALOGUE_ITEM", "ASSESSMENT_ROUND", "RULE_SET")
                                .contains(row.get("subject")))
                .allSatisfy(row -> assertThat(known).contains(row.get("subject_id")));
    }

    @Test
    void whatTheNoticeOfTheCatalogueLaysDownIsTold() {
        var answer = ask("""
            { catalogueEditions { rules(topics: [EARLIER_SCORES, SCHOOL_DUTY]) { topic citation { locator } }
                links { kind address } } }
            """);

        assertThat(strings(answer, "catalogueEditions[0].rules[*].topic"))
                .containsExactly("EARLIER_SCORES", "SCHOOL_DUTY", "SCHOOL_DUTY");
        assertThat(strings(answer, "catalogueEditions[0].links[*].kind")).contains("CATALOGUE", "CERTIFICATES");
    }

    @Test
    void whoMayApplyInASelectionRoundIsTold() {
        var answer = ask("{ selectionRounds { scope { summary citation { locator } } window { opensOn closesOn } } }");

        answer.path("selectionRounds[0].scope.citation.locator")
                .entity(String.class)
                .isEqualTo("第一部分");
        answer.path("selectionRounds[0].window.opensOn").entity(String.class).isEqualTo("2025-01-20");
        answer.path("selectionRounds[0].window.closesOn").entity(String.class).isEqualTo("2025-01-26");
    }

    @Test
    void whatHappenedToAnOccupationIsTold() {
        var answer = ask("{ occupation(code: \"4-07-03-05\") { history { kind year month day } } }");

        assertThat(answer.path("occupation.history").entityList(Object.class).get())
                .containsExactly(
                        new LinkedHashMap<>(Map.of("kind", "RECOGNISED", "year", 2021, "month", 3, "day", 18)),
                        nullable("ASSESSED_IN_SHANGHAI", 2023, 5));
    }

    private static Map<String, Object> nullable(String kind, int year, int month) {
        Map<String, Object> event = new LinkedHashMap<>(Map.of("kind", kind, "year", year, "month", month));
        event.put("day", null);
        return event;
    }

    @Test
    void coursesTellWhereResultsAreLookedUp() {
        var answer = ask("""
            { c1: course(id: "changfeng-2024-1") { details { topic address } }
              c2: course(id: "changfeng-2024-2") { details { topic address } }
              haimen: course(id: "haimen-1") { details { topic } } }
            """);

        assertThat(strings(answer, "c1.details[?(@.topic == 'RESULTS')].address"))
                .hasSize(3);
        assertThat(strings(answer, "c2.details[?(@.topic == 'RESULTS')].address"))
                .contains("https://www.shrca.org/");
        assertThat(Set.copyOf(strings(answer, "haimen.details[*].topic")))
                .containsExactlyInAnyOrder("AUDIENCE", "CONTENT", "EXAM", "SCORES_KEPT", "ISSUER", "COST", "QUOTA");
    }

    @Test
    void holidaysAreToldByYear() {
        var answer = ask("""
            { known: publicHolidays(year: 2026) { from to kind citation { document { number } } }
              unknown: publicHolidays(year: 2027) { from } }
            """);

        assertThat(strings(answer, "known[?(@.kind == 'OFF')].from")).hasSize(7).contains("2026-10-01");
        assertThat(strings(answer, "known[?(@.kind == 'WORKING')].from"))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        assertThat(strings(answer, "unknown[*].from")).isEmpty();
    }
}
