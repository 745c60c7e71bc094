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
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The citations of facts, and the source conflicts. */
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

    /** Every answer that a conflict may touch, with what tells it apart. */
    private static final String ANSWERS = """
        { occupations(first: 100) { nodes {
            code conflicts { number } middleGroup { code conflicts { number } } currentCode { conflicts { number } } } }
          organizations(first: 100) { nodes { id conflicts { number } } }
          catalogueItems(first: 100) { nodes { id conflicts { number } } }
          catalogueEditions { id conflicts { number } }
          selectionRounds { id conflicts { number } }
          assessmentPlan(organization: "org-015", year: 2026) {
            id conflicts { number } rounds { id conflicts { number } } rules { topic place: number conflicts { number } }
            resultValidityYears { level conflicts { number } } conductRules { tier conflicts { number } } }
          applicationForms { id conflicts { number } }
          haimenForms: applicationForms(jurisdiction: "江苏省海门市") { id conflicts { number } }
          ruleSets { id conflicts { number } levels { level routes { clause conflicts { number } } } }
          subsidySchemes { id conflicts { number } }
          courses(first: 100) { nodes { id conflicts { number } } }
          haimen: course(id: "haimen-1") { id conflicts { number } }
          applyNow: __type(name: "ApplyNowState") { enumValues { name } } }
        """;

    private static Set<Integer> conflictsIn(GraphQlTester.Response answer) {
        Set<Integer> shown = new TreeSet<>();
        Pattern.compile("number=([0-9]+)")
                .matcher(answer.path("").entity(Map.class).get().toString())
                .results()
                .forEach(number -> shown.add(Integer.valueOf(number.group(1))));
        return shown;
    }

    /** None is told on the list alone. */
    @Test
    void everyConflictStandsAtAnAnswerThatItTouches() {
        var answer = ask(ANSWERS);

        assertThat(conflictsIn(answer))
                .containsExactlyElementsOf(numbers(ask("{ sourceConflicts { number } }"), "sourceConflicts[*].number"));
    }

    /** A subject that is nowhere would keep its conflict from every answer. */
    @Test
    void everySubjectOfAConflictIsThere() {
        var answer = ask(ANSWERS);
        Set<String> known = new TreeSet<>();
        for (String ids : List.of(
                "occupations.nodes[*].code",
                "occupations.nodes[*].middleGroup.code",
                "organizations.nodes[*].id",
                "catalogueItems.nodes[*].id",
                "catalogueEditions[*].id",
                "selectionRounds[*].id",
                "assessmentPlan.rounds[*].id",
                "applicationForms[*].id",
                "haimenForms[*].id",
                "ruleSets[*].id",
                "subsidySchemes[*].id",
                "courses.nodes[*].id",
                "applyNow.enumValues[*].name")) {
            known.addAll(strings(answer, ids));
        }
        known.add(answer.path("haimen.id").entity(String.class).get());
        String plan = answer.path("assessmentPlan.id").entity(String.class).get();
        known.add(plan);
        each(answer, "assessmentPlan.rules[*]")
                .forEach(rule -> known.add(plan + "-" + rule.get("topic") + "-" + rule.get("place")));
        each(answer, "assessmentPlan.conductRules[*]").forEach(tier -> known.add(plan + "-" + tier.get("tier")));
        each(answer, "assessmentPlan.resultValidityYears[*]").forEach(it -> known.add(plan + "-" + it.get("level")));
        for (Map<String, Object> rules : each(answer, "ruleSets[*]")) {
            String levels = "ruleSets[?(@.id == '%s')].levels".formatted(rules.get("id"));
            each(answer, levels + "[*]").stream()
                    .map(level -> level.get("level"))
                    .forEach(level -> each(answer, levels + "[?(@.level == '%s')].routes[*]".formatted(level))
                            .forEach(route -> known.add(rules.get("id") + " " + level + " " + route.get("clause"))));
        }

        assertThat(ReferenceDataFiles.of(ReleaseFiles.packaged()).rows("source_conflict_subject"))
                .allSatisfy(row -> assertThat(known).contains(row.get("subject_id")));
    }

    private static List<Map<String, Object>> each(GraphQlTester.Response answer, String path) {
        return answer.path(path)
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    @Test
    void aGroupThatIsUnconfirmedSaysSoWithItsConflict() {
        var answer = ask("""
            { occupations(first: 100) { nodes { code conflicts { number } middleGroup { confirmed conflicts { number } } } } }
            """);

        for (boolean confirmed : new boolean[] {true, false}) {
            String groups = "occupations.nodes[?(@.middleGroup.confirmed == %s)]".formatted(confirmed);
            List<String> codes = strings(answer, groups + ".code");
            assertThat(codes).isNotEmpty();
            assertThat(strings(answer, groups.replace(")]", " && 18 in @.conflicts[*].number)]") + ".code"))
                    .hasSize(confirmed ? 0 : codes.size());
            assertThat(numbers(answer, groups + ".middleGroup.conflicts[*].number"))
                    .hasSize(confirmed ? 0 : codes.size());
        }
    }

    @Test
    void eachComparedCodeSaysHowItWasCompared() {
        var answer = ask("{ occupations(first: 100) { nodes { currentCode { conflicts { number } } } } }");

        assertThat(each(answer, "occupations.nodes[?(@.currentCode != null)].currentCode"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.toString()).contains("number=13"));
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
                .contains("AUDIENCE", "CONTENT", "EXAM", "SCORES_KEPT", "ISSUER", "COST", "QUOTA");
    }

    /** Else a reader is told that the source does not say it. */
    @Test
    void whatIsPrintedAndNotTakenOverIsToldOnlyWhereTheFieldIsEmpty() {
        var fields = Map.of(
                "OCCUPATION", "occupation",
                "STARTS_ON", "startsOn",
                "APPLY_BY", "applyBy",
                "EXAM_ON", "examOn",
                "DELIVERY_MODE", "deliveryMode",
                "VENUE", "venue",
                "PHONE", "phone");
        for (String id : List.of("changfeng-2024-1", "changfeng-2024-2", "changfeng-2024-3", "haimen-1")) {
            var answer = ask("""
                { course(id: "%s") { occupation { code } startsOn applyBy examOn deliveryMode venue phone details { topic } } }
                """.formatted(id));
            var told = strings(answer, "course.details[*].topic");
            fields.forEach((topic, field) -> {
                if (told.contains(topic)) {
                    answer.path("course." + field).valueIsNull();
                }
            });
        }
        var haimen = ask("{ course(id: \"haimen-1\") { details { topic summary citation { locator } } } }");
        assertThat(strings(haimen, "course.details[?(@.topic == 'APPLY_BY')].summary"))
                .containsExactly("3月25日，没有写年份。");
        assertThat(strings(haimen, "course.details[?(@.topic == 'APPLY_BY')].citation.locator"))
                .containsExactly("第八部分第（三）项");
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
