package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skillregister.SchemaFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How organizations publish plans, and what readers then see. */
@PlanTest
class PlanPublishingApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private OrganizationClient publisher() {
        return OrganizationClient.of(graphQl, database);
    }

    private static List<String> codes(GraphQlTester.Response response, String mutation) {
        return response.path(mutation + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    private static List<String> strings(GraphQlTester.Response response, String path) {
        return response.path(path).entityList(String.class).get();
    }

    @Test
    void publishedPlanIsThereAtOnceForEverybody() {
        OrganizationClient publisher = publisher();
        String id = publisher.organization() + "-2027";

        publisher.publish("a", publisher.plan()).path("publishAssessmentPlan").matchesJson("""
            {"plan": {"id": "%s", "year": 2027, "version": 1, "title": "2027年度评价计划", "statedBy": "ORGANIZATION",
              "organization": {"id": "%s"},
              "notice": {"title": "关于2027年评价工作的通知", "publishedOn": "2026-11-20", "url": "https://school.example/notices/1"},
              "offerings": [{"modules": ["THEORY", "PRACTICAL_SKILLS"], "fees": [
                {"kind": "ASSESSMENT", "amount": {"amount": 400.5, "currency": "CNY"}},
                {"kind": "COMPREHENSIVE_REVIEW", "amount": null},
                {"kind": "RESIT_PER_MODULE", "amount": {"amount": 200}}]}],
              "rounds": [
                {"id": "%s-04", "name": "2027年4月", "application": {"opensOn": "2027-03-01", "closesOn": "2027-03-20"},
                 "admissionTicketFrom": "2027-04-20", "examDates": ["2027-04-24", "2027-04-25"],
                 "calendarUrl": "/calendars/rounds/%s-04.ics"},
                {"id": "%s-09"}]},
             "problems": [], "warnings": []}
            """.formatted(
                        id, publisher.organization(), id, id, id));

        graphQl.document("""
            query($id: ID!) { assessmentPlan(organization: $id, year: 2027) {
                statedOn citation { locator document { number issuer statedBy verifiedOn } }
                rounds { citation { document { number } } } }
              organization(id: $id) { name plans { id } }
              assessmentRounds(filter: {organization: $id, year: 2027}) { id statedBy } }
            """)
                .variable("id", publisher.organization())
                .execute()
                .path("")
                .matchesJson("""
                    {"assessmentPlan": {"statedOn": "2026-11-21",
                       "citation": {"locator": "机构填报：评价计划",
                         "document": {"number": "测评〔2026〕%1$s号", "statedBy": "ORGANIZATION", "verifiedOn": "2026-11-21"}},
                       "rounds": [{"citation": {"document": {"number": "测评〔2026〕%1$s号"}}}, {}]},
                     "organization": {"plans": [{"id": "%2$s"}]},
                     "assessmentRounds": [{"id": "%2$s-04", "statedBy": "ORGANIZATION"}, {"id": "%2$s-09"}]}
                    """.formatted(publisher.organization(), id));
    }

    @Test
    void sameRequestAtOnceMakesOnePlan() throws Exception {
        OrganizationClient publisher = publisher();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<String> publish = () -> publisher.published("once", publisher.plan());
            for (Future<String> id : threads.invokeAll(Collections.nCopies(8, publish))) {
                assertThat(id.get()).isEqualTo(publisher.organization() + "-2027");
            }
        }
        assertThat(strings(publisher.history(publisher.organization() + "-2027"), "assessmentPlanHistory[*].action"))
                .containsExactly("PUBLISHED");

        assertThat(codes(publisher.publish("once", publisher.plan("title", "另一个计划")), "publishAssessmentPlan"))
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    /** Two keys at once: one plan, and the other is told that there is one. */
    @Test
    void yearHasOnePlan() throws Exception {
        OrganizationClient publisher = publisher();
        List<String> codes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> tries = new ArrayList<>();
            for (String key : List.of("a", "b", "c", "d")) {
                tries.add(() -> codes(publisher.publish(key, publisher.plan()), "publishAssessmentPlan"));
            }
            for (Future<List<String>> one : threads.invokeAll(tries)) {
                codes.addAll(one.get());
            }
        }
        assertThat(codes).containsExactly("DUPLICATE", "DUPLICATE", "DUPLICATE");
    }

    /** Whoever is refused sees what there is, and can go on from it. */
    @Test
    void refusedPublicationShowsThePlanThatThereIs() {
        OrganizationClient publisher = publisher();
        String id = publisher.published("a", publisher.plan());
        Map<String, Object> faulty = publisher.plan("title", " ");

        for (String key : List.of("a", "b", " ", "\0")) {
            GraphQlTester.Response refused = publisher.publish(key, faulty);
            assertThat(codes(refused, "publishAssessmentPlan")).contains("REQUIRED", "DUPLICATE");
            refused.path("publishAssessmentPlan.plan").matchesJson("{\"id\": \"%s\", \"version\": 1}".formatted(id));
        }
        publisher
                .publish("c", publisher.plan("year", 2028))
                .path("publishAssessmentPlan.plan")
                .valueIsNull();
        OrganizationClient other = publisher();
        other.publish("a", other.plan("title", " "))
                .path("publishAssessmentPlan.plan")
                .valueIsNull();
    }

    /** The answer of a request that is sent again is that of the first only as long as the plan is there. */
    @Test
    void repeatedRequestDoesNotHideThatThePlanIsWithdrawn() {
        OrganizationClient publisher = publisher();
        String id = publisher.published("a", publisher.plan());
        publisher.withdraw(id, 1);

        for (String title : List.of("2027年度评价计划", "另一个计划")) {
            GraphQlTester.Response again = publisher.publish("a", publisher.plan("title", title));
            again.path("publishAssessmentPlan").matchesJson("""
                {"plan": {"id": "%s", "version": 2}, "problems": [{"field": "idempotencyKey", "code": "WITHDRAWN"}]}
                """.formatted(id));
        }
        for (String key : List.of("b", "b", "a")) {
            publisher
                    .publish(key, publisher.plan())
                    .path("publishAssessmentPlan")
                    .matchesJson("""
                        {"plan": {"id": "%s", "version": 3}, "problems": []}
                        """.formatted(id));
        }
    }

    @Test
    void changeStartsFromTheVersionItNamesAndSaysTheWhole() {
        OrganizationClient publisher = publisher();
        String id = publisher.published("a", publisher.plan());
        Map<String, Object> changed = publisher.plan("title", "改过的计划");
        changed.put("rounds", List.of(publisher.round("2027年4月", 4), publisher.round("2027年10月", 10)));

        publisher.change(id, 1, changed).path("changeAssessmentPlan").matchesJson("""
            {"plan": {"version": 2}, "problems": [], "warnings": []}
            """);
        GraphQlTester.Response stale = publisher.change(id, 1, publisher.plan());
        assertThat(codes(stale, "changeAssessmentPlan")).containsExactly("STALE");
        stale.path("changeAssessmentPlan.plan.version").entity(Integer.class).isEqualTo(2);
        assertThat(codes(publisher.change(id, 2, publisher.plan("year", 2028)), "changeAssessmentPlan"))
                .contains("UNCHANGEABLE");
        assertThat(codes(publisher.change("org-001-2031", 1, publisher.plan()), "changeAssessmentPlan"))
                .containsExactly("NOT_FOUND");

        publisher
                .change(id, 2, changed)
                .path("changeAssessmentPlan.plan.version")
                .entity(Integer.class)
                .isEqualTo(2);
        publisher.history(id).path("assessmentPlanHistory").matchesJson("""
            [{"version": 2, "action": "CHANGED", "fields": ["rounds", "title"]},
             {"version": 1, "action": "PUBLISHED", "fields": []}]
            """);
        assertThat(strings(publisher.history(id), "assessmentPlanHistory[*].changedBy"))
                .allMatch(name -> name.endsWith(" 办公室"));
    }

    /** What keeps its name keeps its id; what is new of a month that another had gets another id. */
    @Test
    void roundKeepsItsIdAndWhatIsTakenOutIsCancelled() {
        OrganizationClient publisher = publisher();
        String id = publisher.published("a", publisher.plan());
        Map<String, Object> moved = publisher.round("2027年4月", 4);
        moved.put("examDates", List.of("2027-05-08"));
        Map<String, Object> changed = publisher.plan("rounds", List.of(moved, publisher.round("2027年第二批", 9)));

        publisher
                .change(id, 1, changed)
                .path("changeAssessmentPlan.problems")
                .entityList(Object.class)
                .hasSize(0);

        publisher.rounds(Map.of()).path("rounds").matchesJson("""
            {"totalCount": 3, "nodes": [
              {"id": "%1$s-04", "cancelled": false, "examDates": ["2027-05-08"]},
              {"id": "%1$s-09", "name": "2027年9月", "cancelled": true},
              {"id": "%1$s-09-2", "name": "2027年第二批", "cancelled": false, "statedBy": "ORGANIZATION"}]}
            """.formatted(id));
        assertThat(strings(
                        graphQl.document("query($id: ID!) { assessmentRounds(filter: {organization: $id}) { id } }")
                                .variable("id", publisher.organization())
                                .execute(),
                        "assessmentRounds[*].id"))
                .containsExactly(id + "-04", id + "-09-2");
        graphQl.document("query($id: ID!) { assessmentRound(id: $id) { cancelled revision notes } }")
                .variable("id", id + "-09")
                .execute()
                .path("assessmentRound")
                .matchesJson("{\"cancelled\": true, \"revision\": 1}");
    }

    /** The register has no notice of the holidays of 2027. */
    @Test
    void resultsOfAYearWithoutANoticeAreReckonedWithoutHolidays() {
        OrganizationClient publisher = publisher();
        publisher.published("a", publisher.plan("resultTimes", Map.of("workingDays", 20)));

        assertThat(strings(
                        graphQl.document("query($id: ID!) { assessmentRounds(filter: {organization: $id}) { notes } }")
                                .variable("id", publisher.organization())
                                .execute(),
                        "assessmentRounds[*].notes[*]"))
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).contains("第20个工作日", "没有扣除放假", "遇到放假会更晚"));
    }

    @Test
    void withdrawnPlanLeavesItsHistoryAndCanBeTakenUpAgain() {
        OrganizationClient publisher = publisher();
        String id = publisher.published("a", publisher.plan());

        assertThat(codes(publisher.withdraw(id, 7), "withdrawAssessmentPlan")).containsExactly("STALE");
        for (int twice = 0; twice < 2; twice++) {
            publisher.withdraw(id, 1).path("withdrawAssessmentPlan").matchesJson("""
                {"plan": {"id": "%s", "version": 2, "withdrawnOn": "2026-11-21"}, "problems": []}
                """.formatted(id));
        }
        graphQl.document("query($id: ID!) { organization(id: $id) { plans { id } }"
                        + " assessmentPlan(organization: $id, year: 2027) { id } }")
                .variable("id", publisher.organization())
                .execute()
                .path("")
                .matchesJson("{\"organization\": {\"plans\": []}, \"assessmentPlan\": null}");
        assertThat(strings(publisher.rounds(Map.of()), "rounds.nodes[*].cancelled"))
                .containsExactly("true", "true");
        assertThat(codes(publisher.change(id, 2, publisher.plan()), "changeAssessmentPlan"))
                .containsExactly("WITHDRAWN");

        assertThat(publisher.published("b", publisher.plan())).isEqualTo(id);
        publisher.rounds(Map.of()).path("rounds.nodes").matchesJson("""
            [{"id": "%1$s-04", "cancelled": false}, {"id": "%1$s-09", "cancelled": false}]
            """.formatted(id));
        publisher.history(id).path("assessmentPlanHistory").matchesJson("""
            [{"version": 3, "action": "PUBLISHED"}, {"version": 2, "action": "WITHDRAWN"},
             {"version": 1, "action": "PUBLISHED"}]
            """);
        graphQl.document("query($id: ID!) { assessmentRound(id: $id) { revision } }")
                .variable("id", id + "-04")
                .execute()
                .path("assessmentRound.revision")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    private static void assertForbidden(GraphQlTester.Response response) {
        response.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @Test
    void planOfAnotherIsForbidden() {
        OrganizationClient owner = publisher();
        String id = owner.published("a", owner.plan());
        OrganizationClient other = publisher();

        for (String foreign : List.of(id, "org-015-2026")) {
            assertForbidden(other.change(foreign, 1, other.plan()));
            assertForbidden(other.withdraw(foreign, 1));
            assertForbidden(other.history(foreign));
        }
        OrganizationClient wrongScope =
                OrganizationClient.of(owner.organization(), "certificates:write", graphQl, database);
        assertForbidden(wrongScope.publish("b", wrongScope.plan()));
        assertForbidden(wrongScope.change(id, 1, wrongScope.plan()));
        assertForbidden(wrongScope.history(id));
        graphQl.document("query($id: ID!) { assessmentPlanHistory(id: $id) { version } }")
                .variable("id", id)
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "UNAUTHENTICATED"));
    }

    @Test
    void planOfASourceDocumentIsNotPublishedAgainNorChanged() {
        OrganizationClient publisher = OrganizationClient.of("org-015", "plans:write", graphQl, database);
        Map<String, Object> plan = publisher.plan("notice", OrganizationClient.notice("沪技师(2026)1号"));

        GraphQlTester.Response sameNotice = publisher.publish("a", plan);
        assertThat(strings(sameNotice, "publishAssessmentPlan.problems[*].field"))
                .containsExactly("plan.notice.number");
        assertThat(strings(sameNotice, "publishAssessmentPlan.problems[*].citations[*].locator"))
                .containsExactly("标题；第八部分；落款");
        plan.put("year", 2026);
        assertThat(strings(publisher.publish("b", plan), "publishAssessmentPlan.problems[*].field"))
                .contains("plan.year");
        assertForbidden(publisher.change("org-015-2026", 1, plan));
    }

    @Test
    void sameNoticeIsNotForTwoYears() {
        OrganizationClient publisher = publisher();
        publisher.published("a", publisher.plan());
        Map<String, Object> next = publisher.plan();
        next.put("year", 2028);
        next.put("effectiveFrom", "2028-01-01");
        next.put("rounds", List.of());

        GraphQlTester.Response response = publisher.publish("b", next);

        assertThat(codes(response, "publishAssessmentPlan")).containsExactly("DUPLICATE");
        assertThat(strings(response, "publishAssessmentPlan.problems[*].field")).containsExactly("plan.notice.number");
    }

    /** 咖啡师 is what the example of {@code schema/README.md} assesses. */
    @Test
    void exampleOfTheDocumentsIsPublished() {
        Matcher example = Pattern.compile("```graphql\\n(mutation .*?)```", Pattern.DOTALL)
                .matcher(SchemaFiles.read(Path.of("..", "schema", "README.md")));
        assertThat(example.find()).isTrue();
        String organization = database.sql(
                        "select organization_id from catalogue_item where occupation_code = '4-03-02-08' limit 1")
                .query(String.class)
                .single();

        OrganizationClient.of(organization, "plans:write", graphQl, database)
                .graphQl()
                .document(example.group(1))
                .execute()
                .path("publishAssessmentPlan")
                .matchesJson(
                        "{\"plan\": {\"id\": \"%s-2027\", \"version\": 1}, \"problems\": []}".formatted(organization));
    }

    @Test
    void ownContactCountsBeforeThePrintedOne() {
        OrganizationClient publisher = publisher();
        Map<String, Object> contact = new HashMap<>(Map.of("phone", "021-87654321", "hours", " 工作日 "));

        for (int twice = 0; twice < 2; twice++) {
            updateContact(publisher, 0, contact)
                    .path("updateOrganizationContact")
                    .matchesJson("""
                        {"contact": {"phone": "021-87654321", "hours": "工作日", "address": null, "version": 1,
                           "citation": {"document": {"statedBy": "ORGANIZATION"}}}, "problems": [], "warnings": []}
                        """);
        }
        graphQl.document("query($id: ID!) { organization(id: $id) { contact { phone version } } }")
                .variable("id", publisher.organization())
                .execute()
                .path("organization.contact")
                .matchesJson("{\"phone\": \"021-87654321\", \"version\": 1}");

        contact.put("phone", "一二三");
        contact.put("website", "http://school.example");
        assertThat(strings(updateContact(publisher, 0, contact), "updateOrganizationContact.problems[*].field"))
                .containsExactlyInAnyOrder("contact.phone", "contact.website", "contact.website", "expectedVersion");
        assertThat(strings(
                        updateContact(publisher, 1, Map.of("phone", " ")),
                        "updateOrganizationContact.problems[*].code"))
                .containsExactly("REQUIRED");
        updateContact(publisher, 1, Map.of("address", "石泉东路180号"))
                .path("updateOrganizationContact.contact")
                .matchesJson("{\"phone\": null, \"address\": \"石泉东路180号\", \"version\": 2}");
    }

    private static GraphQlTester.Response updateContact(
            OrganizationClient publisher, int version, Map<String, Object> contact) {
        return publisher
                .graphQl()
                .document("""
                    mutation($input: UpdateOrganizationContactInput!) { updateOrganizationContact(input: $input) {
                      contact { phone hours address website version citation { document { statedBy } } }
                      problems { field code message } warnings { code } } }
                    """)
                .variable("input", Map.of("expectedVersion", version, "contact", contact))
                .execute();
    }
}
