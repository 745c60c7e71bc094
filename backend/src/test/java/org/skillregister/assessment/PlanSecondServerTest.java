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
 * Two servers on one database: publications on one appear on the other after its next poll, in answers and in calendars.
 * {@code PublicationPollTest} tests how often it polls.
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

    private static List<String> roundsOnSecond(OrganizationClient publisher) {
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port()))
                .build();
        return HttpGraphQlTester.create(client)
                .document("query($id: ID) { rounds(filter: {organization: $id}) { nodes { id cancelled } } }")
                .variable("id", publisher.organization())
                .execute()
                .path("rounds.nodes[?(@.cancelled == false)].id")
                .entityList(String.class)
                .get();
    }

    private static boolean calendarOnSecondHas(OrganizationClient publisher, String text) throws Exception {
        return new SiteClient(port())
                .get("/calendars/organizations/%s.ics".formatted(publisher.organization()))
                .body()
                .contains(text);
    }

    /** What pages ask for when they open, what people download, and what readers of feeds get. */
    private static boolean siteOnSecondHas(OrganizationClient publisher, int version) throws Exception {
        String plans = "query($id: ID!) { organization(id: $id) { plans { version } } }";
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%d/graphql".formatted(port()))
                .build();
        List<Integer> versions = HttpGraphQlTester.create(client)
                .document(plans)
                .variable("id", publisher.organization())
                .execute()
                .path("organization.plans[*].version")
                .entityList(Integer.class)
                .get();
        SiteClient site = new SiteClient(port());
        return versions.equals(List.of(version))
                && site.get("/downloads/assessment-rounds.csv").body().contains(publisher.organization() + "-2027")
                && site.get("/feeds/changes.json").body().contains(publisher.organization());
    }

    @Test
    void everyChangeIsReadThereWithTheNextLook() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(first, database);
        assertThat(roundsOnSecond(publisher)).isEmpty();
        assertThat(calendarOnSecondHas(publisher, "BEGIN:VEVENT")).isFalse();

        String id = publisher.published("a", publisher.plan());
        assertThat(roundsOnSecond(publisher)).isEmpty();
        look();
        assertThat(roundsOnSecond(publisher)).containsExactly(id + "-04", id + "-09");
        assertThat(calendarOnSecondHas(publisher, "20270424")).isTrue();
        assertThat(siteOnSecondHas(publisher, 1)).isTrue();

        Map<String, Object> changed = publisher.plan("rounds", List.of(publisher.round("2027年9月", 9)));
        publisher.change(id, 1, changed);
        look();
        assertThat(roundsOnSecond(publisher)).containsExactly(id + "-09");
        assertThat(siteOnSecondHas(publisher, 2)).isTrue();

        publisher.withdraw(id, 2);
        look();
        assertThat(roundsOnSecond(publisher)).isEmpty();
        assertThat(calendarOnSecondHas(publisher, "STATUS:CANCELLED")).isTrue();
    }
}
