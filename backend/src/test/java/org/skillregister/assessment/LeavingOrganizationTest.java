package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** An organization that has published a plan is missing from the next edition of the catalogue. */
@ApiTest
@ContextConfiguration(initializers = LeavingOrganizationTest.OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingOrganizationTest {

    private static final String LEAVING = SamplePlans.LEAVING;
    private static final String DAY_BEFORE = "2026-11-19";
    private static final String NOTE = "2026年11月20日起施行的目录里没有这家机构";

    /** Names the database. */
    static class OwnDatabase extends PlanDatabase.Named {

        OwnDatabase() {
            super("leaving");
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

    private OrganizationClient publisher;
    private OrganizationClient renamed;
    private String calendarBefore;
    private String renamedCalendarBefore;

    @BeforeAll
    void publish(@TempDir Path home) throws Exception {
        SamplePlans.publish(graphQl, database);
        publisher = OrganizationClient.of(LEAVING, "plans:write", graphQl, database);
        calendarBefore = file("/calendars/organizations/%s.ics".formatted(LEAVING));
        assertThat(calendarBefore).contains("BEGIN:VEVENT");
        renamed = OrganizationClient.of(SamplePlans.RENAMED, "plans:write", graphQl, database);
        renamed.reachedBy("021-12345678", 0);
        renamedCalendarBefore = file("/calendars/organizations/%s.ics".formatted(SamplePlans.RENAMED));
        assertThat(renamedCalendarBefore).contains("BEGIN:VEVENT");

        SampleEdition.publish(application, home);
        await().atMost(Duration.ofSeconds(60)).until(() -> organization(null).equals("null"));
    }

    private String file(String path) throws Exception {
        var answer = new SiteClient(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String organization(@Nullable String day) {
        Map<?, ?> data = graphQl.document("query($id: ID!, $day: Date) { organization(id: $id, asOf: $day) { name } }")
                .variable("id", LEAVING)
                .variable("day", day)
                .execute()
                .path("")
                .entity(Map.class)
                .get();
        return String.valueOf(data.get("organization"));
    }

    private static List<String> note(GraphQlTester.Response rounds) {
        return rounds.path("rounds.nodes[*].notes[*]").entityList(String.class).get();
    }

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).variable("id", LEAVING).execute();
    }

    @Test
    void itsIdStillAnswersWithTheEditionThatListsIt() {
        assertThat(organization(DAY_BEFORE)).contains("上海市园林绿化行业协会");
        ask("""
            query($id: ID!) { organizationListings(id: $id) {
              edition { id supersededOn } organization { name items { name } plans { id year } } } }
            """).path("organizationListings").matchesJson("""
                [{"edition": {"id": "2024", "supersededOn": "2026-11-20"},
                  "organization": {"name": "上海市园林绿化行业协会", "items": [{"name": "园林绿化工"}],
                    "plans": [{"id": "org-030-2027", "year": 2027}]}}]
                """);
    }

    /** Nobody else assesses what it did: its occupation is in older lists only. */
    @Test
    void itsPlanIsStillThereAndSaysOfWhom() {
        ask("""
            query($id: ID!) { assessmentPlan(organization: $id, year: 2027) {
              title organization { id } offerings { occupation { name } } rounds { notes } } }
            """).path("assessmentPlan").matchesJson("""
                {"title": "样本：编造的2027年计划", "organization": null, "offerings": [{"occupation": {"name": "园林绿化工"}}]}
                """);
    }

    @Test
    void itsRoundsSayThatItIsNotListedAnyMore() {
        String document = """
            query($id: ID, $day: Date) { rounds(filter: {organization: $id}, asOf: $day) { nodes { id notes } } }
            """;
        GraphQlTester.Response now = ask(document);
        now.path("rounds.nodes[*].id").entityList(String.class).hasSize(2);
        assertThat(note(now)).filteredOn(note -> note.startsWith(NOTE)).hasSize(2);
        GraphQlTester.Response before = graphQl.document(document)
                .variable("id", LEAVING)
                .variable("day", DAY_BEFORE)
                .execute();
        before.path("rounds.nodes[*].id").entityList(String.class).hasSize(2);
        assertThat(note(before)).noneMatch(note -> note.startsWith(NOTE));
        GraphQlTester.Response others = graphQl.document(document)
                .variable("id", SamplePlans.MANY_ROUNDS)
                .execute();
        others.path("rounds.nodes[*].id").entityList(String.class).hasSize(20);
        assertThat(note(others)).noneMatch(note -> note.startsWith(NOTE));
    }

    @Test
    void whoHasSubscribedToItKeepsCalendarAndFeed() throws Exception {
        String calendar = file("/calendars/organizations/%s.ics".formatted(LEAVING));
        assertThat(events(calendar)).isEqualTo(events(calendarBefore));
        assertThat(calendar.replace("\r\n ", ""))
                .as("in the calendar's name and in the events'")
                .contains("上海市园林绿化行业协会考试日历", "：上海市园林绿化行业协会 ");
        assertThat(file("/calendars/occupations/4-09-10-01.ics")).contains("BEGIN:VEVENT");
        assertThat(file("/feeds/organizations/%s.atom".formatted(LEAVING))).contains("2027年目录：不再列有机构上海市园林绿化行业协会");
        assertThat(file("/feeds/occupations/4-09-10-01.json")).contains("不再评价园林绿化工");
    }

    private static List<String> events(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID") || line.startsWith("DTSTART") || line.startsWith("SEQUENCE"))
                .toList();
    }

    @Test
    void nobodyIsSentToIt() {
        assertThat(assessors(DAY_BEFORE)).contains(LEAVING);
        graphQl.document("{ occupation(code: \"4-09-10-01\") { items { id } } }")
                .execute()
                .path("occupation.items")
                .entityList(Object.class)
                .hasSize(0);
    }

    private List<String> assessors(String day) {
        return graphQl.document(
                        "query($input: EligibilityInput!) { eligibility(input: $input) { levels { offeredBy { id } } }"
                                + " }")
                .variable("input", Map.of("occupation", "4-09-10-01", "asOf", day, "applicant", Map.of()))
                .execute()
                .path("eligibility.levels[*].offeredBy[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void itCannotChangeItsPlan() {
        publisher
                .change(LEAVING + "-2027", 1, SamplePlans.sample(publisher))
                .path("changeAssessmentPlan.problems")
                .matchesJson("[{\"code\": \"OUTSIDE_SCOPE\"}]");
    }

    @Test
    void anIdThatIsNoLongerInUseLeadsToItsSuccessor() throws Exception {
        graphQl.document("{ organization(id: \"org-045\") { id formerIds { id explanation } } }")
                .execute()
                .path("organization")
                .matchesJson("""
                    {"id": "org-945", "formerIds": [{"id": "org-045", "explanation": "样本：登记册换了这家机构的标识，机构没有变。"}]}
                    """);
        assertThat(file("/calendars/organizations/org-045.ics")).contains("上海市广告协会");
    }

    @Test
    void whatWasPublishedUnderAFormerIdIsItsSuccessors() throws Exception {
        String plan = "{ title organization { id } rounds { id notes } }";
        for (String id : List.of("org-045", "org-945")) {
            graphQl.document(
                            "query($id: ID!) { assessmentPlan(organization: $id, year: 2027) %s rounds(filter: {organization: $id}) { totalCount } organization(id: $id) { plans { id } contact { phone version } } }"
                                    .formatted(plan))
                    .variable("id", id)
                    .execute()
                    .path("")
                    .matchesJson("""
                        {"assessmentPlan": {"organization": {"id": "org-945"},
                           "rounds": [{"id": "org-045-2027-04"}, {"id": "org-045-2027-09"}]},
                         "rounds": {"totalCount": 2},
                         "organization": {"plans": [{"id": "org-945-2027"}], "contact": {"phone": "021-12345678", "version": 1}}}
                        """);
            assertThat(events(file("/calendars/organizations/%s.ics".formatted(id))))
                    .isEqualTo(events(renamedCalendarBefore));
            assertThat(file("/feeds/organizations/%s.atom".formatted(id))).contains("2027年评价计划：公布");
            assertThat(new SiteClient(port)
                            .get("/plans/%s-2027.xlsx".formatted(id))
                            .statusCode())
                    .isEqualTo(200);
            graphQl.document("query($id: ID!) { changes(since: \"2020-01-01T00:00:00Z\", filter: {organization: $id},"
                            + " first: 100) { nodes { organization { id } summary } } }")
                    .variable("id", id)
                    .execute()
                    .path("changes.nodes[*].summary")
                    .entityList(String.class)
                    .satisfies(
                            summaries -> assertThat(summaries).anyMatch(summary -> summary.contains("2027年评价计划：公布")));
        }
    }

    /** The key that was issued for the former id speaks for the successor, under both ids of the plan. */
    @Test
    void itsKeyGoesOnSpeakingForTheSuccessor() {
        renamed.publish("again", SamplePlans.sample(renamed))
                .path("publishAssessmentPlan")
                .matchesJson("{\"plan\": {\"id\": \"org-945-2027\"}, \"problems\": [{\"code\": \"DUPLICATE\"}]}");
        Map<String, Object> retitled = SamplePlans.sample(renamed);
        retitled.put("title", "样本：改过的2027年计划");
        renamed.change("org-945-2027", 1, retitled)
                .path("changeAssessmentPlan")
                .matchesJson("{\"plan\": {\"id\": \"org-945-2027\", \"version\": 2}, \"problems\": []}");
        // The same request as before the edition, sent again because its answer was lost, gets the same answer.
        renamed.publish("sample", SamplePlans.sample(renamed))
                .path("publishAssessmentPlan.problems")
                .entityList(Object.class)
                .hasSize(0);
        renamed.history("org-045-2027").path("assessmentPlanHistory[*].version").matchesJson("[2, 1]");
        assertThat(renamed.graphQl()
                        .document("mutation($input: UpdateOrganizationContactInput!) { updateOrganizationContact(input:"
                                + " $input) { contact { phone version } problems { code } } }")
                        .variable(
                                "input",
                                Map.of(
                                        "organization",
                                        "org-945",
                                        "expectedVersion",
                                        1,
                                        "contact",
                                        Map.of("phone", "021-12345678")))
                        .execute()
                        .path("updateOrganizationContact.contact.version")
                        .entity(Integer.class)
                        .get())
                .isEqualTo(1);
        renamed.withdraw("org-045-2027", 2)
                .path("withdrawAssessmentPlan.plan.version")
                .matchesJson("3");
        renamed.published("anew", SamplePlans.sample(renamed));
        renamed.history("org-945-2027").path("assessmentPlanHistory[*].version").matchesJson("[4, 3, 2, 1]");
    }
}
