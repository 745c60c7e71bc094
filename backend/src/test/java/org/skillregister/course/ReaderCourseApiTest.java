package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers of courses see: warnings of misleading claims, and what to do first. */
@ApiTest
class ReaderCourseApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private ProviderClient school;

    @BeforeEach
    void open() {
        school = ProviderClient.with("courses:write", graphQl, database);
    }

    private Map<String, Object> closing(String applyBy) {
        return ProviderClient.listing("applyBy", applyBy);
    }

    private List<String> ids(String order, int first, @Nullable String after) {
        return graphQl.document("""
            query($school: ID, $order: CourseOrder, $first: Int, $after: String) {
              courses(filter: {provider: $school}, order: $order, first: $first, after: $after) {
                nodes { id } } }
            """)
                .variable("school", school.id())
                .variable("order", order)
                .variable("first", first)
                .variable("after", after)
                .execute()
                .path("courses.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String cursor(String order) {
        return graphQl.document("""
            query($school: ID, $order: CourseOrder) {
              courses(filter: {provider: $school}, order: $order, first: 1) { pageInfo { endCursor } } }
            """)
                .variable("school", school.id())
                .variable("order", order)
                .execute()
                .path("courses.pageInfo.endCursor")
                .entity(String.class)
                .get();
    }

    @Test
    void theNearestDeadlineThatCanBeMetComesFirstAndWhatIsOverLast() {
        String later = school.published("later", closing("2027-02-20"));
        String over = school.published("over", closing("2026-11-01"));
        String sooner = school.published("sooner", closing("2027-01-05"));
        String eve = school.published("eve", ProviderClient.listing("startsOn", "2027-01-20"));

        assertThat(ids("NEWEST", 10, null)).containsExactly(eve, sooner, later, over);
        assertThat(ids("DEADLINE", 10, null)).containsExactly(sooner, eve, later, over);
    }

    @Test
    void aCursorBelongsToItsOrder() {
        school.published("later", closing("2027-02-20"));
        String sooner = school.published("sooner", closing("2027-01-05"));
        String middle = school.published("middle", closing("2027-01-06"));

        assertThat(ids("DEADLINE", 1, null)).containsExactly(sooner);
        assertThat(ids("DEADLINE", 1, cursor("DEADLINE"))).containsExactly(middle);
        graphQl.document("query($school: ID, $after: String) { courses(filter: {provider: $school}, after: $after) {"
                        + " totalCount } }")
                .variable("school", school.id())
                .variable("after", cursor("DEADLINE"))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    @Test
    void whatIsPublishedWithAWarningIsReadWithIt() {
        school.publish("promise", ProviderClient.listing("title", "三级 包 过 班"));
        school.publish("plain", ProviderClient.listing("title", "三级班"));

        var read = graphQl.document("""
            query($school: ID) { courses(filter: {provider: $school}, first: 10) {
              nodes { title warnings { field code message citations { document { number } locator } } } } }
            """).variable("school", school.id()).execute();

        assertThat(read.path("courses.nodes[?(@.title == '三级班')].warnings[*]")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
        assertThat(read.path("courses.nodes[?(@.title == '三级 包 过 班')].warnings[*]")
                        .entityList(Map.class)
                        .get())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.get("field")).isEqualTo("title");
                    assertThat(warning.get("code")).isEqualTo("GUARANTEED_PASS");
                    assertThat(String.valueOf(warning.get("citations"))).contains("沪人社职〔2024〕38号", "第五部分第（四）项");
                });
    }

    @Test
    void coursesOfTheSourcesPromiseNothing() {
        assertThat(graphQl.document("{ courses(first: 100) { nodes { citation { locator } warnings { code } } } }")
                        .execute()
                        .path("courses.nodes[?(@.citation != null)].warnings[*]")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
    }
}
