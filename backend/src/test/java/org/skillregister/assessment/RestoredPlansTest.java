package org.skillregister.assessment;

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
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The database of two servers is restored from a backup while they run, or loses acknowledged changes. Plans, rounds, contact
 * details, changes and feeds then match the database, both on a server that polls at once and on one that polls late.
 */
@ApiTest
@ContextConfiguration(initializers = RestoredPlansTest.OwnDatabase.class)
class RestoredPlansTest {

    private static final String[] TABLES = {
        "plan_clock", "published_plan", "published_plan_version", "published_contact", "published_contact_version"
    };
    private static final String PUBLISHED = """
        query($id: ID!) {
          organization(id: $id) { plans { title version } contact { phone } }
          rounds(filter: {organization: $id}) { nodes { id cancelled } }
          changes(since: "2020-01-01T00:00:00Z", filter: {organization: $id}, first: 100) { nodes { summary } }
        }
        """;

    private static SecondServer late;

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    /** Names the database. */
    static class OwnDatabase extends PlanDatabase.Named {

        OwnDatabase() {
            super("restored");
        }
    }

    @BeforeAll
    static void start() {
        late = new SecondServer(PlanDatabase.url("restored"), "published-plans", "register.plan-poll");
    }

    @AfterAll
    static void stop() {
        late.close();
    }

    /** What everybody sees of the organization. */
    private static String published(HttpGraphQlTester server, int at, OrganizationClient publisher) throws Exception {
        Map<?, ?> data = server.document(PUBLISHED)
                .variable("id", publisher.organization())
                .execute()
                .path("")
                .entity(Map.class)
                .get();
        SiteClient files = new SiteClient(at);
        StringBuilder seen = new StringBuilder(data.toString());
        for (String path : List.of("/calendars/organizations/%s.ics", "/feeds/organizations/%s.json")) {
            String file = files.get(path.formatted(publisher.organization())).body();
            // A feed contains the address of the server.
            seen.append(file.replaceAll("localhost:\\d+", "localhost"));
        }
        return seen.toString();
    }

    private String here(OrganizationClient publisher) throws Exception {
        return published(graphQl, port, publisher);
    }

    private static String there(OrganizationClient publisher) throws Exception {
        return published(late.graphQl(), late.port(), publisher);
    }

    @Test
    void whatItHasIsShownOnEveryServer() throws Exception {
        OrganizationClient keeps = OrganizationClient.of(graphQl, database);
        OrganizationClient loses = OrganizationClient.of(graphQl, database);
        String kept = keeps.published("kept", keeps.plan());
        keeps.reachedBy("021-11111111", 0);
        late.look();
        String keptBefore = here(keeps);
        String nothing = here(loses);
        assertThat(there(keeps)).isEqualTo(keptBefore).contains("2027年度评价计划", "021-11111111", "20270424");
        Backup backup = Backup.of(database, TABLES);
        keeps.change(kept, 1, keeps.plan("rounds", List.of(keeps.round("2027年6月", 6))));
        keeps.reachedBy("021-22222222", 1);
        loses.published("lost", loses.plan());
        late.look();
        assertThat(there(keeps)).isEqualTo(here(keeps)).contains("021-22222222", "20270624");
        assertThat(there(loses)).isEqualTo(here(loses)).contains("20270424");

        backup.restore();

        await().atMost(Duration.ofSeconds(10)).until(() -> here(keeps).equals(keptBefore));
        assertThat(here(loses)).isEqualTo(nothing);
        late.look();
        assertThat(there(keeps)).isEqualTo(keptBefore);
        assertThat(there(loses)).isEqualTo(nothing);
        loses.published("anew", loses.plan("title", "重新发布的计划"));
        late.look();
        assertThat(there(loses)).isEqualTo(here(loses)).contains("重新发布的计划", "version=1");
    }

    /** By then as many changes have come as were lost, so that the clock alone does not tell. */
    @Test
    void whoLooksLateTakesNothingForWhatWasLost() throws Exception {
        OrganizationClient loses = OrganizationClient.of(graphQl, database);
        OrganizationClient comes = OrganizationClient.of(graphQl, database);
        String nothing = here(loses);
        Backup backup = Backup.of(database, TABLES);
        loses.published("lost", loses.plan());
        loses.reachedBy("021-33333333", 0);
        late.look();
        assertThat(there(loses)).contains("20270424", "021-33333333");

        backup.restore();
        // The tests' clock stands still, but new changes must have another time than the lost ones.
        database.sql("update plan_clock set changed_at = changed_at + interval '1 minute'")
                .update();
        await().atMost(Duration.ofSeconds(10)).until(() -> here(loses).equals(nothing));
        String id = comes.published("new", comes.plan("title", "后来的计划"));
        comes.change(id, 1, comes.plan("title", "后来改过的计划"));
        comes.change(id, 2, comes.plan("title", "后来又改的计划"));
        late.look();

        assertThat(there(loses)).isEqualTo(nothing);
        assertThat(there(comes)).isEqualTo(here(comes)).contains("后来又改的计划");
    }
}
