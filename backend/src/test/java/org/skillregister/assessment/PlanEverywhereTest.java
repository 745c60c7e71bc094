package org.skillregister.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.skillregister.platform.site.SiteClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published plan appears in calendars, in answers about eligibility and resits, and in files. */
@PlanTest
class PlanEverywhereTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private String file(String path) throws Exception {
        return new SiteClient(port).get(path).body();
    }

    private List<VEvent> events(String path) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file(path)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static List<String> values(List<VEvent> events, String property) {
        return events.stream().map(event -> value(event, property)).distinct().toList();
    }

    @Test
    void calendarKeepsTheEventThroughChangeAndWithdrawal() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String all = "/calendars/organizations/%s.ics".formatted(publisher.organization());
        assertThat(events(all)).isEmpty();

        String id = publisher.published("a", publisher.plan());
        String path = "/calendars/rounds/%s-04.ics".formatted(id);
        List<VEvent> published = events(path);
        assertThat(published).hasSize(4);
        assertThat(events(all)).hasSize(8).containsAll(published);
        assertThat(events("/calendars/occupations/%s.ics".formatted(publisher.occupation())))
                .containsAll(published);
        assertThat(events("/calendars/all.ics")).containsAll(published);
        assertThat(values(published, "SEQUENCE")).containsExactly("0");
        assertThat(value(published.getLast(), "DTSTART")).isEqualTo("20270424");

        Map<String, Object> moved = publisher.round("examDates", List.of("2027-05-08", "2027-05-09"));
        publisher.change(id, 1, publisher.plan("rounds", List.of(moved, publisher.round("2027年9月", 9))));
        List<VEvent> changed = events(path);
        assertThat(values(changed, "UID")).isEqualTo(values(published, "UID"));
        assertThat(values(changed, "SEQUENCE")).containsExactly("1");
        assertThat(value(changed.getLast(), "DTSTART")).isEqualTo("20270508");
        assertThat(values(events("/calendars/rounds/%s-09.ics".formatted(id)), "SEQUENCE"))
                .containsExactly("0");

        publisher.withdraw(id, 2);
        List<VEvent> withdrawn = events(path);
        assertThat(values(withdrawn, "UID")).isEqualTo(values(published, "UID"));
        assertThat(values(withdrawn, "SEQUENCE")).containsExactly("2");
        assertThat(values(withdrawn, "STATUS")).containsExactly("CANCELLED");
        assertThat(withdrawn).allMatch(event -> event.getAlarms().isEmpty());
        assertThat(events(all)).hasSize(8);
    }

    @Test
    void eligibilityNamesTheRoundOfTheNewPlan() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());

        List<String> rounds = graphQl.document("""
            query($input: EligibilityInput!) { eligibility(input: $input) { levels {
              offeredBy { id } plannedBy { id plans { year rounds(asOf: "2027-03-05") { id status } } } } } }
            """)
                .variable(
                        "input",
                        Map.of("occupation", publisher.occupation(), "asOf", "2027-03-05", "applicant", Map.of()))
                .execute()
                .path("eligibility.levels[*].plannedBy[*].plans[*].rounds[?(@.status == 'APPLICATION_OPEN')].id")
                .entityList(String.class)
                .get();

        assertThat(rounds).contains(id + "-04");
    }

    @Test
    void resitIsAnsweredByTheNewPlan() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        Map<String, Object> plan = publisher.plan();
        String level = publisher.level();
        plan.put("resultValidityYears", List.of(Map.of("level", level, "years", 2)));
        plan.put("rules", List.of(Map.of("topic", "RESIT", "summary", "不合格的科目两年内可以补考。")));
        publisher.published("a", plan);

        graphQl.document("query($input: ResitInput!) { resitStatus(input: $input) {"
                        + " allowed validUntil fee { amount } citations { locator document { statedBy } } } }")
                .variable(
                        "input",
                        Map.of(
                                "organization", publisher.organization(),
                                "occupation", publisher.occupation(),
                                "level", level,
                                "asOf", "2027-06-01",
                                "results",
                                        List.of(
                                                Map.of("module", "THEORY", "passed", true, "takenOn", "2027-04-24"),
                                                Map.of(
                                                        "module", "PRACTICAL_SKILLS",
                                                        "passed", false,
                                                        "takenOn", "2027-04-25"))))
                .execute()
                .path("resitStatus")
                .matchesJson("""
                    {"allowed": true, "validUntil": "2029-04-24", "fee": {"amount": 200},
                     "citations": [{"locator": "机构填报：规定", "document": {"statedBy": "ORGANIZATION"}}, {}]}
                    """);
    }

    @Test
    void filesHaveThePlan() throws Exception {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String before = file("/downloads/assessment-rounds.csv");
        String id = publisher.published("a", publisher.plan());

        assertThat(before).doesNotContain(id);
        assertThat(file("/downloads/assessment-rounds.csv")).contains(id + "-04", "2027-04-24", "ORGANIZATION");
        assertThat(file("/downloads/assessment-plans.csv")).contains("2027年度评价计划");
        assertThat(file("/downloads/assessment-fees.csv")).contains(publisher.organization());
        assertThat(file("/downloads/contact-points.csv")).contains("021-12345678");
    }

    @Test
    void pagesOfRoundsAreFilteredAndGoOn() {
        OrganizationClient publisher = OrganizationClient.of(graphQl, database);
        String id = publisher.published("a", publisher.plan());
        List<Map<String, Object>> one = List.of(
                Map.of("from", "2027-05-01"),
                Map.of("from", "2027-09-25", "to", "2027-12-31"),
                Map.of("year", 2027, "from", "2027-04-26"));
        one.forEach(filter -> publisher
                .rounds(filter)
                .path("rounds.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id + "-09"));
        publisher
                .rounds(Map.of("to", "2027-04-24"))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        publisher
                .rounds(Map.of("openNow", true))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        publisher
                .rounds(Map.of("openNow", false))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        publisher
                .rounds(Map.of("year", 2026))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        publisher
                .rounds(Map.of("occupation", publisher.occupation()))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        publisher
                .rounds(Map.of("level", "LEVEL_1"))
                .path("rounds.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);

        String document = "query($filter: AssessmentRoundFilter, $after: String) { rounds(filter: $filter, first: 1,"
                + " after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }";
        Map<String, Object> filter = Map.of("organization", publisher.organization());
        String cursor = graphQl.document(document)
                .variable("filter", filter)
                .execute()
                .path("rounds.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(document)
                .variable("filter", filter)
                .variable("after", cursor)
                .execute()
                .path("rounds")
                .matchesJson("""
                    {"nodes": [{"id": "%s-09"}], "pageInfo": {"hasNextPage": false}}
                    """.formatted(id));
    }

    /** What is kept by caches is asked for again each time. */
    @Test
    void answersWithPlansAreLive() throws Exception {
        for (String field : List.of(
                "assessmentRounds { id }",
                "rounds { totalCount }",
                "organization(id: \"org-015\") { plans { year } }",
                "organization(id: \"org-015\") { contact { phone } }")) {
            String query = URLEncoder.encode("{ " + field + " }", UTF_8);
            assertThat(SiteClient.header(new SiteClient(port).get("/graphql?query=" + query), "Cache-Control"))
                    .isEqualTo("public, no-cache");
        }
    }
}
