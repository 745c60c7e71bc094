package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database goes back under the server, as when it is restored, or its machines give up what they had acknowledged: what it does not
 * have any more is not shown any more, and what comes since is, though it has the same numbers and ids.
 */
@ApiTest
class RestoredDatabaseTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Test
    void whatItHasIsShown() {
        School school = School.with("courses:write", graphQl, database);
        school.published("kept", School.listing("title", "春季班"));
        long moment = sequence();
        String gone = school.published("gone", School.listing("title", "夏季班"));
        school.published("gone-too", School.listing("title", "秋季班"));
        assertThat(titles(school)).containsExactlyInAnyOrder("春季班", "夏季班", "秋季班");

        goBackTo(moment);
        await().atMost(Duration.ofSeconds(5)).until(() -> titles(school).equals(List.of("春季班")));

        assertThat(school.published("new", School.listing("title", "冬季班"))).isEqualTo(gone);
        assertThat(titles(school)).containsExactlyInAnyOrder("春季班", "冬季班");
    }

    private long sequence() {
        return database.sql("select sequence from course_clock")
                .query(Long.class)
                .single();
    }

    private void goBackTo(long moment) {
        database.sql("""
            with gone as (select id from course where sequence > :moment),
            changes as (delete from course_change using gone where course_id = id),
            names as (delete from course_reference using gone where course_id = id)
            update course_clock set sequence = :moment
            """).param("moment", moment).update();
        database.sql("delete from course where sequence > :moment")
                .param("moment", moment)
                .update();
    }

    private List<String> titles(School school) {
        return graphQl.document("query($id: ID) { courses(filter: {provider: $id}) { nodes { title } } }")
                .variable("id", school.id())
                .execute()
                .path("courses.nodes[*].title")
                .entityList(String.class)
                .get();
    }
}
