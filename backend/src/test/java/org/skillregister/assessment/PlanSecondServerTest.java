package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillregister.SkillRegister;
import org.skillregister.platform.job.Job;
import org.skillregister.platform.job.Jobs;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Two servers on one database: what is published on the one is read on the other once that has looked, in answers and in calendars. How often
 * it looks, {@code PublicationPollTest} knows.
 */
@PlanTest
class PlanSecondServerTest {

    private static ConfigurableApplicationContext second;

    @Autowired
    private HttpGraphQlTester first;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void start() {
        second = new SpringApplicationBuilder(SkillRegister.class)
                .run("--server.port=0", "--spring.datasource.url=" + PlanDatabase.url(), "--register.plan-poll=1d");
    }

    /** As it does by itself, but not often here. */
    private static void look() {
        second.getBean(Jobs.class).polls().stream()
                .filter(job -> job.name().equals("published-plans"))
                .forEach(Job::now);
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    private static int port() {
        return Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static List<String> roundsOnSecond(Secretary secretary) {
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port()))
                .build();
        return HttpGraphQlTester.create(client)
                .document("query($id: ID) { rounds(filter: {organization: $id}) { nodes { id cancelled } } }")
                .variable("id", secretary.organization())
                .execute()
                .path("rounds.nodes[?(@.cancelled == false)].id")
                .entityList(String.class)
                .get();
    }

    private static boolean calendarOnSecondHas(Secretary secretary, String text) throws Exception {
        return new SiteClient(port())
                .get("/calendars/organizations/%s.ics".formatted(secretary.organization()))
                .body()
                .contains(text);
    }

    /** What pages ask for when they open, what people download, and what readers of feeds get. */
    private static boolean siteOnSecondHas(Secretary secretary, int version) throws Exception {
        String plans = "query($id: ID!) { organization(id: $id) { plans { version } } }";
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port()))
                .build();
        List<Integer> versions = HttpGraphQlTester.create(client)
                .document(plans)
                .variable("id", secretary.organization())
                .execute()
                .path("organization.plans[*].version")
                .entityList(Integer.class)
                .get();
        SiteClient site = new SiteClient(port());
        return versions.equals(List.of(version))
                && site.get("/downloads/assessment-rounds.csv").body().contains(secretary.organization() + "-2027")
                && site.get("/feeds/changes.json").body().contains(secretary.organization());
    }

    @Test
    void everyChangeIsReadThereWithTheNextLook() throws Exception {
        Secretary secretary = Secretary.of(first, database);
        assertThat(roundsOnSecond(secretary)).isEmpty();
        assertThat(calendarOnSecondHas(secretary, "BEGIN:VEVENT")).isFalse();

        String id = secretary.published("a", secretary.plan());
        assertThat(roundsOnSecond(secretary)).isEmpty();
        look();
        assertThat(roundsOnSecond(secretary)).containsExactly(id + "-04", id + "-09");
        assertThat(calendarOnSecondHas(secretary, "20270424")).isTrue();
        assertThat(siteOnSecondHas(secretary, 1)).isTrue();

        Map<String, Object> changed = secretary.plan("rounds", List.of(secretary.round("2027年9月", 9)));
        secretary.change(id, 1, changed);
        look();
        assertThat(roundsOnSecond(secretary)).containsExactly(id + "-09");
        assertThat(siteOnSecondHas(secretary, 2)).isTrue();

        secretary.withdraw(id, 2);
        look();
        assertThat(roundsOnSecond(secretary)).isEmpty();
        assertThat(calendarOnSecondHas(secretary, "STATUS:CANCELLED")).isTrue();
    }
}
