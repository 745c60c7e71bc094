package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of courses: all of their courses or none, and each fault with its line. */
@ApiTest
class CourseFileApiTest {

    private static final String CSV = """
        reference,title,occupation,level,startsOn,price,extras,description
        a,职业培训师三级班,4-07-03-05,3,2027-03-01,2980,教材|题库,"第一行
        第二行"
        b,保证拿证班,4-07-03-05,LEVEL_3,2027-04-01,,,
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private School school;

    @BeforeEach
    void open() {
        school = School.with("courses:write", graphQl, database);
    }

    private int listed() {
        return graphQl.document("query($id: ID) { courses(filter: {provider: $id}) { totalCount } }")
                .variable("id", school.id())
                .execute()
                .path("courses.totalCount")
                .entity(Integer.class)
                .get();
    }

    @Test
    void fileIsPublishedAndThenChangesWhatDiffers() {
        school.publishFile("CSV", "\uFEFF" + CSV).path("publishCourseFile").matchesJsonStrictly("""
            {"published": 2, "changed": 0, "unchanged": 0, "problems": [],
             "warnings": [{"line": 4, "warning": {"code": "GUARANTEED_PASS"}}]}
            """);
        assertThat(listed()).isEqualTo(2);

        school.publishFile("CSV", CSV.replace("保证拿证班", "四月班") + "c,五月班,4-07-03-05,3,2027-05-01,,,\n")
                .path("publishCourseFile")
                .matchesJsonStrictly("""
                    {"published": 1, "changed": 1, "unchanged": 1, "problems": [], "warnings": []}
                    """);
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void jsonSaysTheSame() {
        school.publishFile("CSV", CSV);

        school.publishFile("JSON", """
            [
              {"reference": "a", "title": "职业培训师三级班", "occupation": "4-07-03-05", "level": "LEVEL_3",
               "startsOn": "2027-03-01", "price": 2980.0, "extras": ["教材", "题库"], "description": "第一行\\n第二行"},
              {"reference": "d", "title": "六月班", "occupation": "4-07-03-05", "level": 3, "startsOn": "2027-06-01"}
            ]
            """).path("publishCourseFile").matchesJson("""
                {"published": 1, "changed": 0, "unchanged": 1, "problems": []}
                """);
    }

    @Test
    void oneFaultStopsTheFileAndAllFaultsAreToldByLine() {
        school.publishFile("CSV", CSV + """
            c,缺职业,,9,2027-02-30,两千,,
            a,重复,4-07-03-05,3,2027-05-01,,,
            ,,4-07-03-05,3,2027-05-01,,,
            """).path("publishCourseFile").matchesJsonStrictly("""
                {"published": 0, "changed": 0, "unchanged": 0, "warnings": [], "problems": [
                  {"line": 5, "problem": {"field": "level", "code": "MALFORMED"}},
                  {"line": 5, "problem": {"field": "startsOn", "code": "MALFORMED"}},
                  {"line": 5, "problem": {"field": "price", "code": "MALFORMED"}},
                  {"line": 5, "problem": {"field": "occupation", "code": "REQUIRED"}},
                  {"line": 6, "problem": {"field": "reference", "code": "DUPLICATE"}},
                  {"line": 7, "problem": {"field": "reference", "code": "REQUIRED"}},
                  {"line": 7, "problem": {"field": "title", "code": "REQUIRED"}}]}
                """);
        assertThat(listed()).isZero();
    }

    @Test
    void whatIsNoSuchFileIsToldWithItsLine() {
        refused("JSON", "[\n{\"reference\": \"a\",\n ]", 3);
        refused("JSON", "{}", 1);
        refused("JSON", "[]", 1);
        refused("JSON", "[\n1]", 2);
        refused("JSON", "[{\"reference\": \"a\"}]\n{}", 2);
        refused("CSV", "", 1);
        refused("CSV", "reference,title\na,\"b\n", 2);
        refused("CSV", CSV + "c,\"少了引号,4-07-03-05,3,2027-05-01,,,\n", 5);
        refused("CSV", CSV + "c,多一列,4-07-03-05,3,2027-05-01,,,,\n", 5);
        school.publishFile("CSV", "reference,Titel\na,b\n")
                .path("publishCourseFile.problems[0]")
                .matchesJson("{\"line\": 2, \"problem\": {\"field\": null, \"code\": \"MALFORMED\"}}");
    }

    private void refused(String format, String content, int line) {
        school.publishFile(format, content)
                .path("publishCourseFile.problems")
                .matchesJsonStrictly(
                        "[{\"line\": %d, \"problem\": {\"field\": null, \"code\": \"MALFORMED\"}}]".formatted(line));
    }
}
