package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.NpmScript;
import org.skillregister.SkillRegister;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the browser tests of {@code web/e2e/plans}: the site of a register with published plans and a published edition of the
 * catalogue, both built from that register and built before the publications.
 */
@ApiTest
@ContextConfiguration(initializers = PlanSiteTest.OwnDatabase.class)
@TestPropertySource(properties = "register.key-poll=100ms")
class PlanSiteTest {

    /** Names the database. */
    static class OwnDatabase extends PlanDatabase.Named {

        OwnDatabase() {
            super("plan_site");
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    @Test
    void browserTestsOfPlansPass(@TempDir Path home) throws Exception {
        assertThat(SkillRegister.class.getResource("/site/index.html"))
                .as("the built site; build it with the backend from the root")
                .isNotNull();
        SamplePlans.publish(graphQl, database);
        SampleEdition.publish(application, home);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        new SiteClient(port).get("/feeds/changes.json").body().contains("样本：编造的2027年目录"));
        Map<String, String> environment = new HashMap<>();
        // Each screen size publishes for an organization of its own.
        putSecretary(environment, "DESKTOP", "org-040");
        putSecretary(environment, "PHONE", "org-041");

        NpmScript.run("e2e:plans", port, environment);

        // However often a button was pressed or an answer was lost, each change was made once.
        assertThat(database.sql("""
            select organization_id || ' ' || version || ' ' || action from published_plan_version
            where organization_id in ('org-040', 'org-041') order by 1
            """).query(String.class).list())
                .containsExactly(
                        "org-040 1 PUBLISHED",
                        "org-040 2 CHANGED",
                        "org-040 3 WITHDRAWN",
                        "org-041 1 PUBLISHED",
                        "org-041 2 CHANGED",
                        "org-041 3 WITHDRAWN");
    }

    private void putSecretary(Map<String, String> environment, String size, String organization) {
        OrganizationClient publisher = OrganizationClient.of(organization, "plans:write", graphQl, database);
        environment.put("PLAN_" + size, new JsonMapper().writeValueAsString(SamplePlans.sample(publisher)));
        environment.put("KEY_" + size, TestKeys.issue(application, organization, "办公室", Scope.PLANS_WRITE));
        environment.put("ORGANIZATION_" + size, organization);
    }
}
