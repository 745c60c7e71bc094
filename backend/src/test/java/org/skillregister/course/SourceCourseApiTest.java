package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The four courses of the sources, as printed. */
@ApiTest
class SourceCourseApiTest {

    private static final String COURSES = """
        query($filter: CourseFilter) {
          courses(filter: $filter, first: 100) { totalCount nodes { id } }
        }
        """;

    /** Parts of the filter, and which courses of the sources they find. */
    private static final String FILTERS = """
        text=职业培训师            | changfeng-2024-1
        text=ldgxxt                | changfeng-2024-2 changfeng-2024-3
        text=zhiyepeixun           | changfeng-2024-1
        text=4-07-03-02            | changfeng-2024-2 changfeng-2024-3
        text=（）                  | ''
        occupation=4-07-03-05      | changfeng-2024-1
        levels=LEVEL_4             | changfeng-2024-3
        deliveryModes=MIXED        | changfeng-2024-1 changfeng-2024-2 changfeng-2024-3
        deliveryModes=ONLINE       | ''
        district=普陀区            | changfeng-2024-1 changfeng-2024-2 changfeng-2024-3
        district=普陀              | ''
        status=FINISHED            | changfeng-2024-1 changfeng-2024-2 changfeng-2024-3
        status=OPEN                | ''
        startsFrom=2024-07-06      | changfeng-2024-2 changfeng-2024-3
        unfinished=true            | ''
        startsTo=2024-07-06        | changfeng-2024-1 changfeng-2024-2
        startsTo=2024-07-13,levels=LEVEL_3 | changfeng-2024-1 changfeng-2024-2
        provider=haimen-rsj-zgh    | ''
        jurisdiction=江苏省海门市  | haimen-1
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    private List<String> sourceIds(Map<String, Object> filter) {
        return graphQl
                .document(COURSES)
                .variable("filter", filter)
                .execute()
                .path("courses.nodes[*].id")
                .entityList(String.class)
                .get()
                .stream()
                .filter(id -> id.startsWith("changfeng") || id.startsWith("haimen"))
                .toList();
    }

    private GraphQlTester.Response course(String id) {
        return graphQl.document("""
            query($id: ID!) { course(id: $id) {
              title provider { name } occupation { code } level startsOn startTentative applyBy joinBy examOn
              deliveryMode venue district phone price { amount currency } extras status jurisdiction
              assessedBy { name } notes publishedAt version
              competition { message citations { document { number } locator } }
              citation { document { id } locator printedText } } }
            """).variable("id", id).execute();
    }

    @Test
    void trainerCourseIsAsPrinted() {
        course("changfeng-2024-1").path("course").matchesJson("""
            {"title": "职业培训师（三级）竞赛", "provider": null, "occupation": {"code": "4-07-03-05"}, "level": "LEVEL_3",
             "startsOn": "2024-06-15", "startTentative": false, "applyBy": "2024-06-01", "joinBy": "2024-06-01",
             "examOn": null, "deliveryMode": "MIXED", "venue": "普陀区石泉东路180号4楼", "district": "普陀区",
             "phone": "62160044", "price": null, "extras": [], "status": "FINISHED", "jurisdiction": "上海市",
             "assessedBy": [{"name": "上海市技师协会"}], "version": 1,
             "citation": {"document": {"id": "changfeng-2024-05-29"}, "printedText": null}}
            """);
    }

    /** Conflicts 30, 31 and 33: the level of its clauses, the organization of the catalogue, no mini-program as a place. */
    @Test
    void coordinatorCourseOfLevelFourIsReadAsTheConflictsSay() {
        course("changfeng-2024-3").path("course").matchesJson("""
            {"level": "LEVEL_4", "startsOn": "2024-07-14", "startTentative": true, "applyBy": null, "joinBy": "2024-07-13",
             "examOn": "2024-09-21", "venue": "跃迁培训学校", "extras": ["小程序刷题"], "status": "FINISHED",
             "assessedBy": [{"name": "上海人才服务行业协会"}]}
            """);
        course("changfeng-2024-2").path("course").matchesJson("""
            {"level": "LEVEL_3", "startTentative": true, "venue": null, "citation": {"printedText": "上课地点：小程序"}}
            """);
    }

    /** Conflict 34: whether it is a competition is not judged; what would follow is said, with both places. */
    @Test
    void competitionTellsWhatItMayMeanForResits() {
        course("changfeng-2024-2").path("course.competition").matchesJson("""
            {"citations": [{"document": {"number": "沪技师(2026)1号"}, "locator": "第四部分第4点"},
                           {"document": {"number": null}}]}
            """);
        course("changfeng-2024-2")
                .path("course.competition.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("不判断", "不能补考"));
        course("haimen-1").path("course.competition").valueIsNull();
    }

    @Test
    void haimenCourseIsOfItsOwnPlaceAndWithoutYear() {
        course("haimen-1").path("course").matchesJson("""
            {"provider": {"name": "海门市人力资源和社会保障局、海门市总工会"}, "occupation": null, "level": null, "startsOn": null,
             "applyBy": null, "examOn": null, "status": null, "price": {"amount": 0, "currency": "CNY"}, "phone": null,
             "jurisdiction": "江苏省海门市", "assessedBy": [], "publishedAt": null}
            """);
        assertThat(sourceIds(Map.of("jurisdiction", "江苏省海门市"))).containsExactly("haimen-1");
        assertThat(sourceIds(Map.of())).doesNotContain("haimen-1");
        assertThat(sourceIds(Map.of("text", "劳动关系协调员"))).doesNotContain("haimen-1");
    }

    @Test
    void unfinishedLeavesOutWhatIsKnownToBeFinished() {
        assertThat(sourceIds(Map.of("unfinished", true))).isEmpty();
        assertThat(sourceIds(Map.of("unfinished", true, "status", List.of("FINISHED"))))
                .isEmpty();
        assertThat(sourceIds(Map.of("unfinished", true, "jurisdiction", "江苏省海门市")))
                .containsExactly("haimen-1");
        assertThat(sourceIds(Map.of("unfinished", false))).hasSize(3);
    }

    /** Each part of the filter has a case at least. */
    @Test
    void noPartOfTheFilterIsWithoutACase() {
        List<String> parts = graphQl.document("{ __type(name: \"CourseFilter\") { inputFields { name } } }")
                .execute()
                .path("__type.inputFields[*].name")
                .entityList(String.class)
                .get();

        assertThat(parts.stream().filter(part -> !FILTERS.contains(part + "=")))
                .as("parts of CourseFilter to add to FILTERS, with the courses that they find")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FILTERS)
    void filtersHoldTogether(String filter, String ids) {
        Map<String, Object> parts = new TreeMap<>();
        for (String part : filter.split(",", -1)) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], value(pair[0], pair[1].strip()));
        }

        assertThat(String.join(" ", sourceIds(parts))).isEqualTo(ids);
    }

    private static Object value(String part, String text) {
        return switch (part) {
            case "levels", "deliveryModes", "status" -> List.of(text);
            case "unfinished" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    @Test
    void occupationAndSearchLeadToThem() {
        graphQl.document("{ occupation(code: \"4-07-03-02\") { courses { nodes { id } } } }")
                .execute()
                .path("occupation.courses.nodes[*].id")
                .entityList(String.class)
                .contains("changfeng-2024-2", "changfeng-2024-3")
                .doesNotContain("haimen-1");
        graphQl.document("{ search(text: \"竞赛\") { nodes { __typename ... on Course { id } } } }")
                .execute()
                .path("search.nodes[*].id")
                .entityList(String.class)
                .contains("changfeng-2024-1");
    }

    @Test
    void providerOfTheSourceHasItsCourseAndCitation() {
        graphQl.document("""
            { trainingProvider(id: "haimen-rsj-zgh") { website courses { nodes { id } } citation { locator } }
              trainingProviders(text: "haimen") { nodes { id } } }
            """).execute().path("").matchesJson("""
                {"trainingProvider": {"website": null, "courses": {"nodes": [{"id": "haimen-1"}]},
                                      "citation": {"locator": "第五部分"}},
                 "trainingProviders": {"nodes": [{"id": "haimen-rsj-zgh"}]}}
                """);
    }
}
