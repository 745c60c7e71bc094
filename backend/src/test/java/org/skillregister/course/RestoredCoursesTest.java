package org.skillregister.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.Backup;
import org.skillregister.SecondServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of two servers is restored while they run, or loses acknowledged changes. Courses and providers then match the
 * database, although others had the same numbers and ids, both on a server that polls at once and on one that polls late.
 */
@ApiTest
class RestoredCoursesTest {

    private static final String[] TABLES = {
        "training_provider", "partner_key", "course_clock", "course", "course_change", "course_reference"
    };

    private static SecondServer late;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void start() {
        late = new SecondServer(
                System.getProperty("spring.datasource.url"), "published-courses", "register.course-poll");
    }

    @AfterAll
    static void stop() {
        late.close();
    }

    private Backup backUp() {
        return Backup.of(database, TABLES);
    }

    /** The clock of the tests stands still; what comes has another time than what was lost. */
    private void restore(Backup backup) {
        backup.restore();
        database.sql("update course_clock set changed_at = changed_at + interval '1 minute'")
                .update();
    }

    private static List<String> titles(HttpGraphQlTester server, ProviderClient school) {
        return server.document("query($id: ID) { courses(filter: {provider: $id}) { nodes { title } } }")
                .variable("id", school.id())
                .execute()
                .path("courses.nodes[*].title")
                .entityList(String.class)
                .get();
    }

    private List<String> here(ProviderClient school) {
        return titles(graphQl, school);
    }

    private static List<String> there(ProviderClient school) {
        late.look();
        return titles(late.graphQl(), school);
    }

    private static boolean isThere(ProviderClient school) {
        late.look();
        return late.graphQl()
                        .document("query($id: ID!) { trainingProvider(id: $id) { id } }")
                        .variable("id", school.id())
                        .execute()
                        .path("")
                        .entity(Map.class)
                        .get()
                        .get("trainingProvider")
                != null;
    }

    @Test
    void whatItHasIsShownOnEveryServer() {
        ProviderClient school = ProviderClient.with("courses:write", graphQl, database);
        String kept = school.published("kept", ProviderClient.listing("title", "春季班"));
        Backup backup = backUp();
        String gone = school.published("gone", ProviderClient.listing("title", "夏季班"));
        school.change(kept, 1, ProviderClient.listing("title", "春季二班"));
        assertThat(here(school)).containsExactlyInAnyOrder("春季二班", "夏季班");
        assertThat(there(school)).containsExactlyInAnyOrder("春季二班", "夏季班");

        restore(backup);

        await().atMost(Duration.ofSeconds(10)).until(() -> here(school).equals(List.of("春季班")));
        assertThat(there(school)).containsExactly("春季班");
        assertThat(school.published("new", ProviderClient.listing("title", "冬季班")))
                .isEqualTo(gone);
        assertThat(here(school)).containsExactlyInAnyOrder("春季班", "冬季班");
        assertThat(there(school)).containsExactlyInAnyOrder("春季班", "冬季班");
    }

    /** By then as many changes have come as were lost, or more, so that the number alone does not tell. */
    @Test
    void whoLooksLateTakesNothingForWhatWasLost() {
        ProviderClient school = ProviderClient.with("courses:write", graphQl, database);
        String kept = school.published("kept", ProviderClient.listing("title", "春季班"));
        Backup backup = backUp();
        school.published("lost", ProviderClient.listing("title", "夏季班"));
        school.change(kept, 1, ProviderClient.listing("title", "春季二班"));
        assertThat(there(school)).containsExactlyInAnyOrder("春季二班", "夏季班");

        restore(backup);
        await().atMost(Duration.ofSeconds(10)).until(() -> here(school).equals(List.of("春季班")));
        school.published("new", ProviderClient.listing("title", "秋季班"));
        school.published("newer", ProviderClient.listing("title", "冬季班"));
        school.published("newest", ProviderClient.listing("title", "周末班"));

        assertThat(there(school))
                .containsExactlyInAnyOrderElementsOf(here(school))
                .containsExactlyInAnyOrder("春季班", "秋季班", "冬季班", "周末班");
    }

    @Test
    void providerThatWasLostIsNotTakenForOneThatCame() {
        Backup backup = backUp();
        ProviderClient lost = ProviderClient.with("courses:write", graphQl, database);
        assertThat(isThere(lost)).isTrue();

        restore(backup);
        ProviderClient comes = ProviderClient.with("courses:write", graphQl, database);

        assertThat(isThere(comes)).isTrue();
        assertThat(isThere(lost)).isFalse();
    }
}
