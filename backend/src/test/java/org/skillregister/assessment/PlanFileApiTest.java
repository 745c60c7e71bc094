package org.skillregister.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.assessment.file.PlanFile;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.partner.Scope;
import org.skillregister.partner.TestKeys;
import org.skillregister.platform.file.SheetTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plan files over the network: read for publishers, offered to everybody. */
@PlanTest
class PlanFileApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AssessmentPlans plans;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
    }

    private HttpResponse<String> send(byte[] file, String key) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request("/plans/files")
                                .header("Authorization", "Bearer " + key)
                                .POST(BodyPublishers.ofByteArray(file))
                                .build(),
                        BodyHandlers.ofString());
    }

    private String key() {
        return TestKeys.issue(application, "org-031", "办公室", Scope.PLANS_WRITE);
    }

    @Test
    void fileIsReadAsTheInputOfAMutation() throws Exception {
        byte[] exported = PlanFile.write(plans.find("org-015", 2026).orElseThrow(), "plan.xlsx");
        HttpResponse<String> wrong = send(exported, key());

        assertThat(wrong.statusCode()).isEqualTo(200);
        JsonNode told = new JsonMapper().readTree(wrong.body());
        assertThat(told.path("plan").isNull()).isTrue();
        assertThat(told.at("/problems/0/place").asString()).isEqualTo("计划!G2");
        assertThat(told.at("/problems/0/field").asString()).isEqualTo("plan.notice.url");

        HttpResponse<String> read = send(EditedSpreadsheet.of(exported, "计划", 2, 6, "https://school.example/1"), key());
        JsonNode good = new JsonMapper().readTree(read.body());
        assertThat(good.at("/plan/rounds/0/name").asString()).isEqualTo("2026年4月");
        assertThat(good.path("places").path("plan.rounds[0].name").asString()).isEqualTo("批次!A2");
        assertThat(good.path("problems").isEmpty()).isTrue();
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** Who reads them fills in a plan and need not know the API: every sentence is Chinese, and none repeats a value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "a: [",
                "{}",
                "[1]",
                "5",
                "year: 二零二七",
                "{\"year\": 2027, \"title\": null, \"effectiveFrom\": \"someday\", \"notice\": {}, \"offerings\":"
                        + " \"all\", \"rounds\": []}",
                "{\"year\": \"2027\", \"secret\": 1, \"offerings\": [{\"occupation\": \"4-7\", \"level\": \"HIGH\","
                        + " \"fees\": [{\"amount\": \"much\"}]}]}"
            })
    void whatIsWrongWithTheFormIsToldInChinese(String file) throws Exception {
        JsonNode told =
                new JsonMapper().readTree(send(file.getBytes(UTF_8), key()).body());

        assertThat(told.path("plan").isNull()).isTrue();
        assertThat(told.path("problems")).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.path("message").asString())
                    .matches(".*\\p{IsHan}.*。")
                    .doesNotContainPattern("[a-z]{3,} [a-z]{2,}")
                    .doesNotContain("someday", "secret", "HIGH", "much", "二零二七");
            assertThat(problem.path("place").asString("第1行")).doesNotContain("line");
        });
    }

    /** One value would count and the other would be seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"year\": 2027,\n\"year\": 2028}",
                "{\"notice\": {\"number\": \"1\",\n\"n\\u0075mber\": \"2\"}}",
                "year: 2027\nyear: 2028",
                "notice:\n  {number: 1, number: 2}"
            })
    void nameThatIsThereTwiceIsRefused(String file) throws Exception {
        JsonNode told =
                new JsonMapper().readTree(send(file.getBytes(UTF_8), key()).body());

        assertThat(told.path("plan").isNull()).isTrue();
        assertThat(told.path("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.path("place").asString()).isEqualTo("第2行");
            assertThat(problem.path("message").asString()).contains("两次");
        });
    }

    @Test
    void whoHasNoSuchKeyHasNoFileRead() throws Exception {
        byte[] file = "{}".getBytes(UTF_8);

        assertThat(send(file, "skr_nobody").statusCode()).isEqualTo(401);
        assertThat(send(file, TestKeys.issue(application, "某学校", Scope.CERTIFICATES_VERIFY))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(file, key()).statusCode()).isEqualTo(200);
    }

    @Test
    void hostileFileIsRefused() throws Exception {
        assertThat(send(new byte[PlanFile.MOST_BYTES + 1], key()).statusCode()).isEqualTo(400);
        byte[] torn = Arrays.copyOf(PlanFile.template(), 500);
        HttpResponse<String> refused = send(torn, key());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void everybodyMayHaveTheTemplateAndEachPlan() throws Exception {
        for (String path : new String[] {"/plans/template.xlsx", "/plans/org-015-2026.xlsx"}) {
            HttpResponse<byte[]> file =
                    HttpClient.newHttpClient().send(request(path).build(), BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(SheetTable.read(file.body())).hasSizeGreaterThan(10);
        }
        assertThat(HttpClient.newHttpClient()
                        .send(request("/plans/org-015-1999.xlsx").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    /** A plan is looked at before it is published; nothing of that is seen. */
    @Test
    void checkShowsThePlanAsItWouldBe() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String check = """
            query Check($plan: AssessmentPlanInput!) { checkAssessmentPlan(plan: $plan) {
              plan { id version statedBy rounds { id name notes } offerings { fee { amount } } }
              problems { field code } warnings { code } } }
            """;

        publisher
                .graphQl()
                .document(check)
                .variable("plan", publisher.plan())
                .execute()
                .path("checkAssessmentPlan")
                .matchesJson("""
                    {"plan": {"id": "%1$s-2027", "version": 1, "statedBy": "ORGANIZATION",
                        "rounds": [{"id": "%1$s-2027-04"}, {"id": "%1$s-2027-09"}], "offerings": [{"fee": {"amount": 400.5}}]},
                     "problems": [], "warnings": []}
                    """.formatted(publisher.organization()));
        graphQl.document("query($id: ID!) { organization(id: $id) { plans { id } } }")
                .variable("id", publisher.organization())
                .execute()
                .path("organization.plans")
                .entityList(Object.class)
                .hasSize(0);

        publisher.published("a", publisher.plan());
        publisher
                .graphQl()
                .document(check)
                .variable("plan", publisher.plan())
                .execute()
                .path("checkAssessmentPlan")
                .matchesJson("{\"plan\": {\"version\": 1}, \"problems\": []}");
        publisher
                .graphQl()
                .document(check)
                .variable("plan", publisher.plan("title", "改过的计划"))
                .execute()
                .path("checkAssessmentPlan.plan.version")
                .entity(Integer.class)
                .isEqualTo(2);
        publisher.withdraw(publisher.organization() + "-2027", 1);
        publisher
                .graphQl()
                .document(check)
                .variable("plan", publisher.plan())
                .execute()
                .path("checkAssessmentPlan.plan.version")
                .entity(Integer.class)
                .isEqualTo(3);
        publisher
                .graphQl()
                .document(check)
                .variable("plan", publisher.plan("year", 2019))
                .execute()
                .path("checkAssessmentPlan")
                .matchesJson("{\"plan\": null}");
    }

    /** An answer that was lost: the same change again is answered as done. */
    @Test
    void changeThatIsSentTwiceIsMadeOnce() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());

        for (int twice = 0; twice < 2; twice++) {
            publisher
                    .change(id, 1, publisher.plan("title", "改过的计划"))
                    .path("changeAssessmentPlan")
                    .matchesJson("""
                        {"plan": {"version": 2}, "problems": []}
                        """);
        }
    }
}
