package org.skillregister.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ApiTest
class CatalogueApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    private GraphQlTester.Response ask(String query) {
        return graphQl.document(query).execute();
    }

    private List<String> strings(String query, String path) {
        return ask(query).path(path).entityList(String.class).get();
    }

    private int count(String query, String path) {
        return ask(query).path(path).entity(Integer.class).get();
    }

    @Test
    void countsAreThoseOfThePrint() {
        assertThat(count("{ catalogueItems { totalCount } }", "catalogueItems.totalCount"))
                .isEqualTo(89);
        assertThat(count("{ organizations { totalCount } }", "organizations.totalCount"))
                .isEqualTo(47);
        assertThat(count("{ occupations(filter: {assessed: true}) { totalCount } }", "occupations.totalCount"))
                .isEqualTo(74);
        assertThat(count("{ occupations(filter: {assessed: false}) { totalCount } }", "occupations.totalCount"))
                .isEqualTo(26);
        assertThat(count("{ selectionRounds { items { totalCount } } }", "selectionRounds[0].items.totalCount"))
                .isEqualTo(48);
        assertThat(strings("{ catalogueItems(first: 100) { nodes { levels } } }", "catalogueItems.nodes[*].levels[*]"))
                .hasSize(297);
        assertThat(strings(
                        "{ selectionRounds { items(first: 100) { nodes { levels } } } }",
                        "selectionRounds[0].items.nodes[*].levels[*]"))
                .hasSize(207);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_3, 83", "LEVEL_4, 78", "LEVEL_5, 58", "LEVEL_2, 43", "LEVEL_1, 35"})
    void filtersByLevel(String level, int items) {
        assertThat(count(
                        "{ catalogueItems(filter: {levels: [%s]}) { totalCount } }".formatted(level),
                        "catalogueItems.totalCount"))
                .isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 89",
                "{levels: []} | 89",
                "{text: \"  \"} | 89",
                "{levels: [LEVEL_1, LEVEL_5]} | 73",
                "{organization: \"org-001\"} | 9",
                "{organization: \"org-999\"} | 0",
                "{occupation: \"4-03-02-03\"} | 2",
                "{occupation: \"4-03-02-03\", organization: \"org-013\"} | 1",
                "{majorGroup: \"5\"} | 4",
                "{majorGroup: \"7\"} | 0",
                "{majorGroup: \"4\", levels: [LEVEL_1], text: \"人力\"} | 1",
            })
    void allPartsOfAFilterMustHold(String filter, int items) {
        assertThat(count(
                        "{ catalogueItems(filter: %s) { totalCount } }".formatted(filter), "catalogueItems.totalCount"))
                .isEqualTo(items);
    }

    @Test
    void namesAreNormalisedAndThePrintIsKept() {
        Map<String, Object> item = ask("""
            { catalogueItems(filter: {text: "线切割"}) { nodes {
                id number name workType pinyin levels occupation { code name } organization { id name }
                edition { id } citation { document { number } locator printedText } } } }
            """)
                .path("catalogueItems.nodes[0]")
                .entity(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {})
                .get();

        assertThat(item)
                .containsEntry("id", "2024-8")
                .containsEntry("number", 8)
                .containsEntry("name", "电切削工（电火花线切割机床操作工）")
                .containsEntry("workType", "电火花线切割机床操作工")
                .containsEntry("levels", List.of("LEVEL_5", "LEVEL_4", "LEVEL_3"))
                .containsEntry("occupation", Map.of("code", "6-18-01-08", "name", "电切削工"))
                .containsEntry("organization", Map.of("id", "org-001", "name", "上海航天技术研究院"))
                .containsEntry(
                        "citation",
                        Map.of(
                                "document", Map.of("number", "沪人社职〔2024〕38号"),
                                "locator", "附件 序号8",
                                "printedText", "电切削工(电火花线切割机 床操作工)"));
    }

    @Test
    void everyItemHasACitationThatNamesItsRow() {
        List<String> locators = strings(
                "{ catalogueItems(first: 100) { nodes { citation { locator } } } }",
                "catalogueItems.nodes[*].citation.locator");

        assertThat(locators).hasSize(89).first().isEqualTo("附件 序号1");
        assertThat(locators).last().isEqualTo("附件 序号89");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-23, 0, 0", "2024-01-24, 89, 47", "2026-11-21, 89, 47", "0001-01-01, 0, 0", "9999-12-31, 89, 47"
    })
    void asOfChoosesTheEdition(String day, int items, int organizations) {
        String query = """
            { catalogueItems(asOf: "%1$s") { totalCount } organizations(asOf: "%1$s") { totalCount }
              organization(id: "org-001", asOf: "%1$s") { items { id } }
              occupation(code: "6-18-01-01", asOf: "%1$s") { items { id } } }
            """.formatted(day);

        assertThat(count(query, "catalogueItems.totalCount")).isEqualTo(items);
        assertThat(count(query, "organizations.totalCount")).isEqualTo(organizations);
        assertThat(strings(query, "occupation.items[*].id")).hasSize(items == 0 ? 0 : 3);
        if (items == 0) {
            ask(query).path("organization").valueIsNull();
        } else {
            assertThat(strings(query, "organization.items[*].id")).hasSize(9);
        }
    }

    @Test
    void ladderHasFiveStepsAndShowsGaps() {
        String query = """
            { occupation(code: "6-18-01-08") { ladder { level items { number } }
              workTypes } }
            """;

        assertThat(strings(query, "occupation.ladder[*].level"))
                .containsExactly("LEVEL_5", "LEVEL_4", "LEVEL_3", "LEVEL_2", "LEVEL_1");
        assertThat(ask(query)
                        .path("occupation.ladder[0].items[*].number")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(7, 8);
        assertThat(ask(query)
                        .path("occupation.ladder[4].items[*].number")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(9);
        assertThat(strings(query, "occupation.workTypes")).containsExactly("电火花成型机床操作工", "电火花线切割机床操作工");
        assertThat(strings(
                        "{ occupation(code: \"4-03-02-10\") { ladder { items { id } } } }",
                        "occupation.ladder[*].items[*].id"))
                .isEmpty();
    }

    @Test
    void crosswalkWarnsWhereACodeNowMeansAnotherOccupation() {
        String query = """
            { a: occupation(code: "4-02-07-10") { currentCode { code change warning } }
              b: occupation(code: "4-07-05-03") { currentCode { code change warning } }
              c: occupation(code: "4-07-03-05") { currentCode { code change warning } }
              d: occupation(code: "4-03-02-10") { currentCode { code } } }
            """;

        assertThat(ask(query).path("a.currentCode.warning").entity(String.class).get())
                .contains("国际快递业务师");
        assertThat(ask(query).path("b.currentCode.warning").entity(String.class).get())
                .contains("消防设施操作员");
        assertThat(ask(query).path("a.currentCode.code").entity(String.class).get())
                .isEqualTo("4-10-08-01");
        ask(query).path("c.currentCode.change").entity(String.class).isEqualTo("UNCHANGED");
        ask(query).path("c.currentCode.warning").valueIsNull();
        ask(query).path("d.currentCode").valueIsNull();
    }

    @Test
    void relatedListsAreOpenClosedOrUnknown() {
        String query = """
            query($code: OccupationCode!) { occupation(code: $code) {
              relatedOccupations { name open } relatedMajors { name open } relatedCertificates { name open } } }
            """;
        var trainer = graphQl.document(query).variable("code", "4-07-03-05").execute();
        var coordinator = graphQl.document(query).variable("code", "4-07-03-02").execute();
        var other = graphQl.document(query).variable("code", "4-03-02-01").execute();

        assertThat(trainer.path("occupation.relatedOccupations[*].open")
                        .entityList(Boolean.class)
                        .get())
                .hasSize(14)
                .containsOnly(true);
        assertThat(trainer.path("occupation.relatedMajors[*].open")
                        .entityList(Boolean.class)
                        .get())
                .hasSize(16)
                .containsOnly(false);
        trainer.path("occupation.relatedCertificates").valueIsNull();
        assertThat(coordinator
                        .path("occupation.relatedOccupations[*].name")
                        .entityList(String.class)
                        .get())
                .hasSize(3);
        assertThat(coordinator
                        .path("occupation.relatedMajors[*].name")
                        .entityList(String.class)
                        .get())
                .hasSize(12);
        assertThat(coordinator
                        .path("occupation.relatedCertificates[*].open")
                        .entityList(Boolean.class)
                        .get())
                .hasSize(4)
                .containsOnly(true);
        other.path("occupation.relatedOccupations").valueIsNull();
    }

    @Test
    void planNarrowsTheCatalogue() {
        String query = """
            { organization(id: "org-015") { contact { phone address website } items { name levels }
              plans { year offerings { level occupation { name } } } } }
            """;

        assertThat(strings(query, "organization.items[*].levels[*]")).hasSize(7);
        assertThat(strings(query, "organization.plans[0].offerings[*].level"))
                .containsExactly("LEVEL_4", "LEVEL_3", "LEVEL_3");
        assertThat(strings(query, "organization.plans[0].offerings[*].occupation.name"))
                .containsExactly("企业人力资源管理师", "企业人力资源管理师", "职业培训师");
        ask(query).path("organization.contact.phone").entity(String.class).isEqualTo("021-62418668");
        ask("{ organization(id: \"org-001\") { contact { phone } } }")
                .path("organization.contact")
                .valueIsNull();
    }

    /** Its website is printed in a newspaper, and nothing else of it. */
    @Test
    void whatIsPrintedOfAnOrganizationIsItsContact() {
        ask("{ organization(id: \"org-016\") { name contact { website phone citation { document { id } locator } } } }")
                .path("organization")
                .matchesJsonStrictly("""
                    {"name": "上海人才服务行业协会", "contact": {"website": "https://www.shrca.org/", "phone": null, "citation": {
                     "document": {"id": "changfeng-2024-05-29"}, "locator": "“劳动关系协调员（三级）竞赛” 成绩查询"}}}
                    """);
    }

    @Test
    void pagesForwardAndBackwardThroughAll() {
        Set<String> seen = new HashSet<>();
        String after = "null";
        for (boolean more = true; more; ) {
            GraphQlTester.Response page =
                    ask("{ catalogueItems(first: 10, after: %s) { nodes { id } pageInfo { hasNextPage endCursor } } }"
                            .formatted(after));
            seen.addAll(page.path("catalogueItems.nodes[*].id")
                    .entityList(String.class)
                    .get());
            more = page.path("catalogueItems.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = "\"%s\""
                    .formatted(page.path("catalogueItems.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        assertThat(seen).hasSize(89);
        assertThat(strings("{ catalogueItems(last: 2) { nodes { id } } }", "catalogueItems.nodes[*].id"))
                .containsExactly("2024-88", "2024-89");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalogueItems(first: 101) | first",
                "catalogueItems(first: -1) | first",
                "organizations(last: 101) | last",
                "occupations(first: 1, last: 1) | last",
                "catalogueItems(after: \"x\") | after",
                "search(text: \"a\", before: \"YzE6eg\") | before",
                "catalogueItems(filter: {majorGroup: \"9\"}) | filter.majorGroup",
                "occupations(filter: {majorGroup: \"44\"}) | filter.majorGroup",
            })
    void argumentsOutOfBoundsAreNamed(String field, String argument) {
        ask("{ %s { totalCount } }".formatted(field)).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions())
                    .containsEntry("code", "BAD_REQUEST")
                    .containsEntry("argument", argument);
            assertThat(errors.getFirst().getMessage())
                    .startsWith(argument + ": ")
                    .doesNotContain("101");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ occupation(code: \"4070305\") { name } }",
                "{ occupation(code: 4) { name } }",
                "{ occupation(code: \"9-07-03-05\") { name } }",
                "{ catalogueItems(asOf: \"2024-02-30\") { totalCount } }",
                "{ catalogueItems(filter: {levels: [LEVEL_6]}) { totalCount } }",
                "{ nothing }",
                "{ occupation(code: ",
                "{ catalogueItems(first: 2.5) { totalCount } }",
            })
    void badRequestsHaveACode(String query) {
        ask(query)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .extracting(ResponseError::getExtensions)
                        .allSatisfy(extensions -> assertThat(extensions).containsEntry("code", "BAD_REQUEST")));
    }

    @Test
    void tooLongATextIsRefused() {
        for (String field : List.of(
                "search(text: \"%s\") { totalCount }", "catalogueItems(filter: {text: \"%s\"}) { totalCount }")) {
            ask("{ " + field.formatted("茶".repeat(100)) + " }").errors().verify();
            ask("{ " + field.formatted("茶".repeat(101)) + " }")
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .first()
                            .satisfies(
                                    error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
        }
    }

    static Stream<Object> noIds() {
        return Stream.of(true, 1.5, List.of("org-015"), Map.of("id", "org-015"));
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void onlyStringsAndIntegersAreIds(Object value) {
        graphQl.document("query($id: ID!) { organization(id: $id) { name } }")
                .variable("id", value)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1.5", "[\"org-015\"]", "{id: 1}", "org"})
    void noOtherLiteralIsAnId(String literal) {
        ask("{ organization(id: %s) { name } }".formatted(literal))
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void anIdMayBeSentAsANumber() {
        ask("{ organization(id: 15) { name } }").path("organization").valueIsNull();
        graphQl.document("query($id: ID!) { organization(id: $id) { name } }")
                .variable("id", 15)
                .execute()
                .path("organization")
                .valueIsNull();
    }

    @Test
    void unknownIsNull() {
        ask("{ occupation(code: \"1-01-01-01\") { name } }").path("occupation").valueIsNull();
        ask("{ organization(id: \"org-999\") { name } }").path("organization").valueIsNull();
        ask("{ organization(id: \"\") { name } }").path("organization").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-23,",
        "2024-12-24, NOT_YET_OPEN",
        "2025-01-19, NOT_YET_OPEN",
        "2025-01-20, OPEN",
        "2025-01-26, OPEN",
        "2025-01-27, CLOSED",
        "2026-11-21, CLOSED",
    })
    void selectionRoundHasItsStatusOnTheDay(String day, String status) {
        assertThat(strings("{ selectionRounds(asOf: \"%s\") { status } }".formatted(day), "selectionRounds[*].status"))
                .isEqualTo(status == null ? List.of() : List.of(status));
    }

    @Test
    void selectionWindowEndsWithMidnightInShanghai() {
        ask("{ selectionRounds { window { opensAt closesAt } applyUrl } }")
                .path("selectionRounds[0]")
                .matchesJson("""
                    {"window": {"opensAt": "2025-01-20T00:00:00.000+08:00", "closesAt": "2025-01-27T00:00:00.000+08:00"},
                     "applyUrl": "https://zzjb.rsj.sh.gov.cn/zzjbdl/"}
                    """);
    }

    @Test
    void sourcesAndConflictsAreComplete() {
        assertThat(strings("{ sourceDocuments { id } }", "sourceDocuments[*].id"))
                .as("the documents by day; a new one takes its place here")
                .containsExactly(
                        "rsj-2024-38",
                        "changfeng-2024-05-29",
                        "rsj-2024-447",
                        "gov-2025-7",
                        "jsxh-2026-1",
                        "haimen-undated");
        assertThat(strings("{ sourceConflicts { citations { locator } } }", "sourceConflicts[*].citations[0].locator"))
                .hasSize(70);
        assertThat(ask("{ dataVersion { id } }")
                        .path("dataVersion.id")
                        .entity(String.class)
                        .get())
                .matches("[0-9a-f]{16}");
    }
}
