package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillregister.SkillRegister;
import org.skillregister.assessment.file.PlanFile;
import org.skillregister.assessment.list.AssessmentPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The plan of 2026 from a source document, exported as a spreadsheet and published in a register that lacks it. */
@PlanTest
class PlanExportTest {

    private static final String PLAN = """
        { assessmentPlan(organization: "org-015", year: 2026) {
            id year title effectiveFrom organization { name } notice { number title publishedOn issuer }
            offerings { occupation { code name } level modules fee { amount } resitFeePerModule { amount }
              fees { kind amount { amount currency } } }
            rounds(asOf: "2026-10-01") { id name status levels application { opensOn closesOn } payment { opensOn closesOn }
              admissionTicketFrom examDates resultsExpectedBy resultsExpectedByWhenMarked mayMoveTo { id } calendarUrl notes
              offerings { occupation { code } level } }
            applicationRoutes { kind summary steps forms { title fields { name } materials { name } photo { format } } }
            resitRules { topic number summary } certificateDelivery { number summary } resultValidityYears { level years }
            resultTimes { workingDays markedWorkingDays } conductRules { tier sanction acts }
            rules { topic number summary } contactPoints { kind name address phone hours } links { kind name address path } } }
        """;

    private static ConfigurableApplicationContext other;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private AssessmentPlans plans;

    @Autowired
    private GraphQlSource schema;

    @BeforeAll
    static void startWithoutThePlan() {
        String database = PlanDatabase.url("lacking");
        try (ConfigurableApplicationContext emptied = run(database)) {
            JdbcClient rows = emptied.getBean(JdbcClient.class);
            for (String table : new String[] {
                "application_route_form", "application_step", "application_route", "conduct_act", "conduct_tier",
                "contact_point", "assessment_link", "assessment_rule", "result_validity", "result_time",
                "assessment_round", "assessment_fee", "offering_module", "assessment_offering", "assessment_plan"
            }) {
                rows.sql("delete from " + table).update();
            }
            // As if it had been released in this state; otherwise the program would repair the damaged tables.
            rows.sql("update reference_release set data_version = reference_digest()")
                    .update();
        }
        other = run(database);
    }

    private static ConfigurableApplicationContext run(String database) {
        return new SpringApplicationBuilder(SkillRegister.class)
                .run("--server.port=0", "--register.key-poll=100ms", "--spring.datasource.url=" + database);
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    private static HttpGraphQlTester onOther() {
        String port = other.getEnvironment().getRequiredProperty("local.server.port");
        return HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://localhost:%s/graphql".formatted(port))
                .build());
    }

    private static Map<?, ?> plan(HttpGraphQlTester server) {
        return server.document(PLAN)
                .execute()
                .path("assessmentPlan")
                .entity(Map.class)
                .get();
    }

    @Test
    void publishedElsewhereItIsTheSame() {
        onOther().document(PLAN).execute().path("assessmentPlan").valueIsNull();
        byte[] exported = PlanFile.write(plans.find("org-015", 2026).orElseThrow(), "plan.xlsx");
        // No source prints where the notice can be found.
        byte[] filledIn = EditedSpreadsheet.of(exported, "计划", 2, 6, "https://school.example/2026");

        OrganizationClient publisher =
                OrganizationClient.of("org-015", "plans:write", onOther(), other.getBean(JdbcClient.class));
        assertThat(publisher.published("2026", input(filledIn))).isEqualTo("org-015-2026");
        assertThat(plan(onOther())).isEqualTo(plan(graphQl));

        byte[] changed = EditedSpreadsheet.of(filledIn, "计划", 2, 1, "改过的计划");
        publisher
                .change("org-015-2026", 1, input(changed))
                .path("changeAssessmentPlan.problems")
                .entityList(Object.class)
                .hasSize(0);
        Map<Object, Object> expected = new HashMap<>(plan(graphQl));
        expected.put("title", "改过的计划");
        assertThat(plan(onOther())).isEqualTo(expected);
    }

    private Map<String, Object> input(byte[] file) {
        PlanFile read = PlanFile.read(file, null, schema.schema());
        assertThat(read.problems()).isEmpty();
        return new JsonMapper().convertValue(read.input(), new TypeReference<>() {});
    }
}
