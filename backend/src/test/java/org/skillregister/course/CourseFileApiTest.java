package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Course files: all courses or none, and each fault with its line. */
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

    private ProviderClient school;

    @BeforeEach
    void open() {
        school = ProviderClient.with("courses:write", graphQl, database);
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
             "warnings": [{"line": 4, "place": "B4", "warning": {"code": "GUARANTEED_PASS"}}]}
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
                  {"line": 5, "place": "D5", "problem": {"field": "level", "code": "MALFORMED"}},
                  {"line": 5, "place": "E5", "problem": {"field": "startsOn", "code": "MALFORMED"}},
                  {"line": 5, "place": "F5", "problem": {"field": "price", "code": "MALFORMED"}},
                  {"line": 5, "place": "C5", "problem": {"field": "occupation", "code": "REQUIRED"}},
                  {"line": 6, "place": "A6", "problem": {"field": "reference", "code": "DUPLICATE"}},
                  {"line": 7, "place": "A7", "problem": {"field": "reference", "code": "REQUIRED"}},
                  {"line": 7, "place": "B7", "problem": {"field": "title", "code": "REQUIRED"}}]}
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
        refused("JSON", "[{\"reference\": \"a\",\n\"price\": 2980,\n\"price\": 1}]", 3);
        refused("JSON", "[{\"price\": 2980,\n\"pr\\u0069ce\": 1}]", 2);
        refused("CSV", "", 1);
        refused("CSV", "reference,title,occupation,level\na,\"b\n", 2);
        refused("CSV", CSV + "c,\"少了引号,4-07-03-05,3,2027-05-01,,,\n", 5);
        refused("CSV", CSV + "c,多一格,4-07-03-05,3,2027-05-01,,,,x\n", 5);
    }

    /** Once, however many rows there are, and so is one that is missing; what is wrong in the rows is told as well. */
    @Test
    void columnThatIsNotKnownIsToldOnce() {
        school.publishFile("CSV", """
            reference,Titel,occupation,level,startsOn
            a,b,4-07-03-05,3,2027-05-01
            b,c,4-07-03-05,3,2027-02-30
            """).path("publishCourseFile.problems").matchesJsonStrictly("""
                [{"line": 1, "place": "B1", "problem": {"field": null, "code": "MALFORMED"}},
                 {"line": 1, "place": null, "problem": {"field": "title", "code": "REQUIRED"}},
                 {"line": 3, "place": "E3", "problem": {"field": "startsOn", "code": "MALFORMED"}}]
                """);
        school.publishFile("JSON", """
            [{"reference": "a", "titel": "b", "occupation": "4-07-03-05", "level": 3, "startsOn": "2027-05-01", "title": "bb"},
             {"reference": "b", "titel": "b", "occupation": "4-07-03-05", "level": 3, "startsOn": "2027-05-01", "title": "bb"}]
            """).path("publishCourseFile.problems").matchesJsonStrictly("""
                [{"line": 1, "place": null, "problem": {"field": null, "code": "MALFORMED"}}]
                """);
    }

    private void refused(String format, String content, int line) {
        school.publishFile(format, content)
                .path("publishCourseFile.problems")
                .matchesJsonStrictly(
                        "[{\"line\": %d, \"place\": null, \"problem\": {\"field\": null, \"code\": \"MALFORMED\"}}]"
                                .formatted(line));
    }
}
