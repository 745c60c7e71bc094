package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skillregister.ApiTest;
import org.skillregister.platform.site.SiteClient;
import org.skillregister.reference.release.ReferenceRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Organizations that each have a plan for the same year are merged by the next version of the reference data, and separated again. */
@ApiTest
@ContextConfiguration(initializers = MergedOrganizationsTest.OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedOrganizationsTest {

    /** Joins one that has a plan of its own. */
    private static final String JOINING = "org-045";

    private static final String HOST = "org-046";

    /** Both become a third, which has no plan of its own. */
    private static final String FIRST = "org-043";

    private static final String SECOND = "org-044";
    private static final String THIRD = "org-943";
    private static final List<String> PUBLISHERS = List.of(HOST, JOINING, FIRST, SECOND);

    /** Has withdrawn its plan when another joins it that has one. */
    private static final String WITHDRAWN = "org-042";

    private static final String STANDING = "org-041";

    private static final String STORED = """
        select string_agg(row, E'\\n' order by row) from (
            select published_plan::text as row from published_plan
            union all select published_plan_version::text from published_plan_version) as rows
        """;

    /** Names the database. */
    static class OwnDatabase extends PlanDatabase.Named {

        OwnDatabase() {
            super("merged");
        }
    }

    /** What everybody sees, of an organization or of all. */
    private record Seen(String plan, List<String> rounds, List<String> planIds, List<String> events) {}

    /** Who offers what one of them assesses, and which rounds take applications in March. */
    private record Offer(List<String> plannedBy, List<String> offeredBy, List<String> rounds) {}

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private final Map<String, Seen> before = new HashMap<>();
    private final Map<String, Seen> merged = new HashMap<>();
    private final Map<String, Seen> back = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private List<String> allBefore = List.of();
    private List<String> allMerged = List.of();
    private String storedBefore = "";
    private String storedMerged = "";
    private String storedBack = "";
    private String historyByHost = "";
    private Seen standingPlan = new Seen("", List.of(), List.of(), List.of());

    @BeforeAll
    void mergeAndRollBack(@TempDir Path home) throws Exception {
        Map<String, OrganizationClient> publishers = new HashMap<>();
        for (String id : PUBLISHERS) {
            OrganizationClient publisher = OrganizationClient.of(id, "plans:write", graphQl, database);
            publisher.published("sample", SamplePlans.sample(publisher));
            publishers.put(id, publisher);
        }
        OrganizationClient joining = of(publishers, JOINING);
        Map<String, Object> retitled = SamplePlans.sample(joining);
        retitled.put("title", "样本：改过的2027年计划");
        joining.change(JOINING + "-2027", 1, retitled)
                .path("changeAssessmentPlan.plan.version")
                .matchesJson("2");
        OrganizationClient withdrawn = OrganizationClient.of(WITHDRAWN, "plans:write", graphQl, database);
        withdrawn.withdraw(withdrawn.published("sample", SamplePlans.sample(withdrawn)), 1);
        OrganizationClient standing = OrganizationClient.of(STANDING, "plans:write", graphQl, database);
        standing.published("sample", SamplePlans.sample(standing));
        look(before);
        allBefore = events("/calendars/all.ics");
        storedBefore = stored();
        String version = version();

        Path files = home.resolve("merged");
        ReferenceRun.run(application, "export", files.toString());
        MergedEdition.join(files, JOINING, HOST);
        MergedEdition.join(files, STANDING, WITHDRAWN);
        MergedEdition.unite(files, FIRST, SECOND, THIRD);
        ReferenceRun.run(application, "publish", files.toString(), "--by", "样本", "--summary", "样本：合并");
        awaitVersion(now -> !now.equals(version));
        look(merged);
        publishers.forEach((id, publisher) -> offers.put(id, offer(publisher)));
        standingPlan = seen(WITHDRAWN);
        allMerged = events("/calendars/all.ics");
        storedMerged = stored();
        historyByHost = of(publishers, HOST)
                .history(JOINING + "-2027")
                .path("assessmentPlanHistory[*].version")
                .entityList(Integer.class)
                .get()
                .toString();

        ReferenceRun.run(application, "rollback", version, "--by", "样本", "--summary", "样本：撤回");
        awaitVersion(version::equals);
        look(back);
        storedBack = stored();
    }

    private String stored() {
        return database.sql(STORED).query(String.class).single();
    }

    private String version() {
        return graphQl.document("{ dataVersion { id } }")
                .execute()
                .path("dataVersion.id")
                .entity(String.class)
                .get();
    }

    private void awaitVersion(Predicate<String> expected) {
        await().atMost(Duration.ofSeconds(60)).until(() -> expected.test(version()));
    }

    private void look(Map<String, Seen> into) throws Exception {
        for (String id : PUBLISHERS) {
            into.put(id, seen(id));
        }
    }

    private Seen seen(String organization) throws Exception {
        var answer = graphQl.document(
                        "query($id: ID!) { assessmentPlan(organization: $id, year: 2027) { id title notice { number }"
                            + " organization { id } } rounds(filter: {organization: $id}) { nodes { id planId } } }")
                .variable("id", organization)
                .execute();
        return new Seen(
                answer.path("assessmentPlan").entity(Map.class).get().toString(),
                answer.path("rounds.nodes[*].id").entityList(String.class).get(),
                answer.path("rounds.nodes[*].planId").entityList(String.class).get(),
                events("/calendars/organizations/%s.ics".formatted(organization)));
    }

    private Offer offer(OrganizationClient publisher) {
        Object level = graphQl.document("""
            query($occupation: OccupationCode!) {
              eligibility(input: {occupation: $occupation, asOf: "2027-03-10", applicant: {}}) {
                levels { level plannedBy { id } offeredBy { id } applyNow { rounds { id } } } } }
            """)
                .variable("occupation", publisher.occupation())
                .execute()
                .path("eligibility.levels[?(@.level == '%s')]".formatted(publisher.level()))
                .entityList(Object.class)
                .get()
                .getFirst();
        return new Offer(
                ids(level, "$.plannedBy[*].id"),
                ids(level, "$.offeredBy[*].id"),
                ids(level, "$.applyNow.rounds[*].id"));
    }

    private static List<String> ids(Object answer, String path) {
        return JsonPath.read(answer, path);
    }

    private List<String> events(String path) throws Exception {
        var answer = new SiteClient(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body()
                .lines()
                .filter(line -> line.startsWith("UID") || line.startsWith("DTSTART;") || line.startsWith("SEQUENCE"))
                .toList();
    }

    private static <T> T of(Map<String, T> each, String organization) {
        return Objects.requireNonNull(each.get(organization));
    }

    private static List<String> rounds(String plan) {
        return List.of(plan + "-2027-04", plan + "-2027-09");
    }

    /** Though the other plan was changed later. */
    @Test
    void ownPlanOfTheSuccessorHolds() {
        assertThat(of(merged, HOST).plan()).isEqualTo(of(before, HOST).plan()).contains("样本〔2026〕org-046号");
        assertThat(of(merged, JOINING)).isEqualTo(of(merged, HOST));
    }

    @Test
    void planThatWasChangedLastHoldsWhereTheSuccessorHasNone() {
        assertThat(of(merged, SECOND).plan())
                .contains("id=org-943-2027", "样本〔2026〕org-044号", "organization={id=org-943}");
        assertThat(of(merged, FIRST)).isEqualTo(of(merged, SECOND));
    }

    @Test
    void planThatTheSuccessorHasWithdrawnHidesNoneThatHolds() {
        assertThat(standingPlan.plan()).contains("id=org-042-2027", "样本〔2026〕org-041号");
        assertThat(standingPlan.rounds()).containsAll(rounds(STANDING));
    }

    /** Whichever plan holds: people have applied for the rounds of both. */
    @Test
    void roundsOfBothPlansAreTheSuccessors() {
        for (List<String> pair : List.of(List.of(HOST, JOINING), List.of(FIRST, SECOND))) {
            Seen first = of(before, pair.getFirst());
            Seen second = of(before, pair.getLast());
            Seen both = of(merged, pair.getFirst());
            assertThat(both.rounds())
                    .hasSize(first.rounds().size() + second.rounds().size())
                    .containsAll(first.rounds())
                    .containsAll(second.rounds());
            assertThat(both.planIds()).containsAll(first.planIds()).containsAll(second.planIds());
            assertThat(both.events()).containsAll(first.events()).containsAll(second.events());
        }
    }

    /** Whichever plan holds: the catalogue lists the levels of both, and applications are taken for both. */
    @Test
    void levelsOfBothPlansAreOffered() {
        Map<String, String> successors = Map.of(HOST, HOST, JOINING, HOST, FIRST, THIRD, SECOND, THIRD);
        assertThat(offers).hasSize(4).allSatisfy((id, offer) -> {
            String successor = of(successors, id);
            assertThat(offer.offeredBy()).contains(successor);
            assertThat(offer.plannedBy()).containsExactly(successor);
            assertThat(offer.rounds()).containsExactly(id + "-2027-04");
        });
    }

    /** Who has applied for them finds them as before. */
    @Test
    void roundsOfTheOtherPlansKeepIdsAndEvents() {
        assertThat(allMerged).containsExactlyInAnyOrderElementsOf(allBefore);
        for (String other : List.of(JOINING, FIRST)) {
            assertThat(allMerged).contains("UID:skill-register-%s-2027-04-application".formatted(other));
        }
    }

    @Test
    void successorSeesTheHistoryOfTheOtherPlan() {
        assertThat(historyByHost).isEqualTo("[2, 1]");
    }

    @Test
    void nothingThatIsStoredIsTouched() {
        assertThat(storedBefore).contains("org-043-2027", "org-044-2027", "org-045-2027", "org-046-2027");
        assertThat(storedMerged).isEqualTo(storedBefore);
        assertThat(storedBack).isEqualTo(storedBefore);
    }

    @Test
    void rollbackBringsAllBack() {
        assertThat(back).isEqualTo(before);
        assertThat(of(back, JOINING).plan()).contains("id=org-045-2027", "样本：改过的2027年计划");
        assertThat(of(back, FIRST).rounds()).isEqualTo(rounds(FIRST));
    }
}
