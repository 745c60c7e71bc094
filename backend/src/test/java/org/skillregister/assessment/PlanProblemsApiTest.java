package org.skillregister.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skillregister.publication.ProblemCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All problems of a plan are reported at once, each with its path. Nothing is published. */
@PlanTest
class PlanProblemsApiTest {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private JdbcClient database;

    private OrganizationClient publisher;

    @BeforeEach
    void open() {
        // The catalogue lists 4-07-03-04 for it, at levels four to one.
        publisher = OrganizationClient.of("org-015", "plans:write", graphQl, database);
    }

    private record Wrong(String field, Object value, String path, ProblemCode code) {}

    private Wrong plan(String field, Object value, String path, ProblemCode code) {
        return new Wrong(field, value, "plan." + path, code);
    }

    private Wrong round(String field, Object value, String path, ProblemCode code) {
        return new Wrong("rounds", List.of(publisher.round(field, value)), "plan.rounds[0]." + path, code);
    }

    private Wrong notice(String field, String value, ProblemCode code) {
        Map<String, Object> notice = new HashMap<>(OrganizationClient.notice("n"));
        notice.put(field, value);
        return new Wrong("notice", notice, "plan.notice." + field, code);
    }

    private Map<String, Object> offering(String field, Object value) {
        Map<String, Object> offering = new HashMap<>(publisher.offering("LEVEL_4"));
        offering.put(field, value);
        return offering;
    }

    private Wrong fee(Object amount, ProblemCode code) {
        Object fees = List.of(Map.of("kind", "ASSESSMENT", "amount", amount));
        return new Wrong("offerings", List.of(offering("fees", fees)), "plan.offerings[0].fees[0].amount", code);
    }

    private static Map<String, Object> window(String from, String to) {
        return Map.of("opensOn", from, "closesOn", to);
    }

    private List<Wrong> wrongs() {
        Map<String, Object> offering = publisher.offering("LEVEL_4");
        Map<String, Object> april = publisher.round("2027年4月", 4);
        Map<String, Object> other = publisher.round("另一批", 4);
        return List.of(
                plan("title", " ", "title", ProblemCode.REQUIRED),
                plan("title", "长".repeat(201), "title", ProblemCode.TOO_LONG),
                plan("title", "<b>计划</b>", "title", ProblemCode.MARKUP),
                plan("title", "计划\u200B", "title", ProblemCode.MALFORMED),
                plan("title", "见http://school.example", "title", ProblemCode.INSECURE_LINK),
                plan("year", 2031, "year", ProblemCode.OUT_OF_RANGE),
                plan("effectiveFrom", "2029-01-01", "effectiveFrom", ProblemCode.OUT_OF_RANGE),
                notice("number", "", ProblemCode.REQUIRED),
                notice("title", "长".repeat(201), ProblemCode.TOO_LONG),
                notice("publishedOn", "2026-11-22", ProblemCode.OUT_OF_RANGE),
                notice("url", "www.school.example", ProblemCode.MALFORMED),
                plan("offerings", List.of(), "offerings", ProblemCode.REQUIRED),
                plan("offerings", Collections.nCopies(201, offering), "offerings", ProblemCode.TOO_LONG),
                plan("offerings", List.of(offering, offering), "offerings[1]", ProblemCode.DUPLICATE),
                plan(
                        "offerings",
                        List.of(offering("occupation", "4-03-02-08")),
                        "offerings[0].occupation",
                        ProblemCode.OUTSIDE_SCOPE),
                plan(
                        "offerings",
                        List.of(offering("level", "LEVEL_5")),
                        "offerings[0].level",
                        ProblemCode.OUTSIDE_SCOPE),
                plan(
                        "offerings",
                        List.of(offering("modules", List.of("THEORY", "THEORY"))),
                        "offerings[0].modules[1]",
                        ProblemCode.DUPLICATE),
                plan(
                        "offerings",
                        List.of(offering("fees", Collections.nCopies(2, Map.of("kind", "ASSESSMENT")))),
                        "offerings[0].fees[1].kind",
                        ProblemCode.DUPLICATE),
                fee(-1, ProblemCode.OUT_OF_RANGE),
                fee(1_000_001, ProblemCode.OUT_OF_RANGE),
                fee(0.001, ProblemCode.MALFORMED),
                plan("rounds", List.of(april, april), "rounds[1].name", ProblemCode.DUPLICATE),
                plan("rounds", List.of(april, other), "rounds[1].examDates", ProblemCode.OVERLAP),
                plan(
                        "rounds",
                        IntStream.range(0, 51)
                                .mapToObj(i -> publisher.round("批次" + i, 4))
                                .toList(),
                        "rounds",
                        ProblemCode.TOO_LONG),
                round("name", "", "name", ProblemCode.REQUIRED),
                round("levels", List.of(), "levels", ProblemCode.REQUIRED),
                round("levels", List.of("LEVEL_4", "LEVEL_4"), "levels[1]", ProblemCode.DUPLICATE),
                round("levels", List.of("LEVEL_1"), "levels[0]", ProblemCode.UNKNOWN),
                round("examDates", List.of(), "examDates", ProblemCode.REQUIRED),
                round("examDates", List.of("2027-04-24", "2027-04-24"), "examDates[1]", ProblemCode.DUPLICATE),
                round("examDates", List.of("2028-04-24"), "examDates[0]", ProblemCode.OUT_OF_RANGE),
                round(
                        "examDates",
                        IntStream.range(0, 32)
                                .mapToObj(i -> "2027-%02d-25".formatted(4 + i % 8))
                                .toList(),
                        "examDates",
                        ProblemCode.TOO_LONG),
                round(
                        "application",
                        window("2027-03-20", "2027-03-01"),
                        "application.closesOn",
                        ProblemCode.DATE_ORDER),
                round(
                        "application",
                        window("2027-03-01", "2027-04-24"),
                        "application.closesOn",
                        ProblemCode.DATE_ORDER),
                round(
                        "application",
                        window("2025-12-31", "2027-03-20"),
                        "application.opensOn",
                        ProblemCode.OUT_OF_RANGE),
                round("payment", window("2027-02-20", "2027-03-26"), "payment.opensOn", ProblemCode.DATE_ORDER),
                round("payment", window("2027-03-26", "2027-03-21"), "payment.closesOn", ProblemCode.DATE_ORDER),
                round("payment", window("2027-03-21", "2027-04-25"), "payment.closesOn", ProblemCode.DATE_ORDER),
                round("admissionTicketFrom", "2027-02-01", "admissionTicketFrom", ProblemCode.DATE_ORDER),
                round("admissionTicketFrom", "2027-04-26", "admissionTicketFrom", ProblemCode.DATE_ORDER),
                round("mayMoveTo", "没有的批次", "mayMoveTo", ProblemCode.UNKNOWN),
                round("mayMoveTo", "2027年4月", "mayMoveTo", ProblemCode.DATE_ORDER),
                plan(
                        "applicationRoutes",
                        Collections.nCopies(2, Map.of("kind", "GROUP", "summary", "x")),
                        "applicationRoutes[1].kind",
                        ProblemCode.DUPLICATE),
                plan(
                        "applicationRoutes",
                        List.of(Map.of("kind", "GROUP", "summary", "x", "steps", List.of(" "))),
                        "applicationRoutes[0].steps[0]",
                        ProblemCode.REQUIRED),
                plan(
                        "applicationRoutes",
                        List.of(Map.of(
                                "kind",
                                "GROUP",
                                "summary",
                                "x",
                                "forms",
                                List.of(Map.of(
                                        "title",
                                        "表",
                                        "photo",
                                        Map.of(
                                                "format",
                                                "jpg",
                                                "widthOver",
                                                0,
                                                "heightOver",
                                                1,
                                                "sizeUnder",
                                                1,
                                                "summary",
                                                "x"))))),
                        "applicationRoutes[0].forms[0].photo.widthOver",
                        ProblemCode.OUT_OF_RANGE),
                plan(
                        "rules",
                        List.of(Map.of("topic", "RESIT", "summary", "长".repeat(501))),
                        "rules[0].summary",
                        ProblemCode.TOO_LONG),
                plan(
                        "resultValidityYears",
                        List.of(Map.of("level", "LEVEL_4", "years", 0)),
                        "resultValidityYears[0].years",
                        ProblemCode.OUT_OF_RANGE),
                plan("resultTimes", Map.of("workingDays", 0), "resultTimes.workingDays", ProblemCode.OUT_OF_RANGE),
                plan(
                        "conductRules",
                        List.of(Map.of("sanction", "", "acts", List.of())),
                        "conductRules[0].sanction",
                        ProblemCode.REQUIRED),
                plan(
                        "contactPoints",
                        List.of(Map.of("kind", "DESK", "name", "窗口")),
                        "contactPoints[0]",
                        ProblemCode.REQUIRED),
                plan(
                        "contactPoints",
                        List.of(Map.of("kind", "ADVICE", "name", "电话", "phone", "call me")),
                        "contactPoints[0].phone",
                        ProblemCode.MALFORMED),
                plan("links", List.of(Map.of("kind", "NOTICES", "name", "通知")), "links[0]", ProblemCode.REQUIRED),
                plan(
                        "links",
                        List.of(Map.of("kind", "NOTICES", "name", "通知", "address", "javascript:alert(1)")),
                        "links[0].address",
                        ProblemCode.MALFORMED));
    }

    @TestFactory
    Stream<DynamicTest> isToldWithItsPath() {
        return wrongs().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.path() + " " + wrong.code(), () -> isTold(wrong)));
    }

    private void isTold(Wrong wrong) {
        GraphQlTester.Response response = publisher.publish("wrong", publisher.plan(wrong.field(), wrong.value()));
        List<String> fields = strings(response, "problems[*].field");
        List<String> codes = strings(response, "problems[*].code");

        assertThat(IntStream.range(0, fields.size()).mapToObj(i -> fields.get(i) + " " + codes.get(i)))
                .contains(wrong.path() + " " + wrong.code());
        response.path("publishAssessmentPlan.plan").valueIsNull();
    }

    private static List<String> strings(GraphQlTester.Response response, String path) {
        return response.path("publishAssessmentPlan." + path)
                .entityList(String.class)
                .get();
    }

    /** The other codes have to do with what is stored, and are in {@link PlanPublishingApiTest}. */
    @Test
    void everyCodeIsTried() {
        assertThat(wrongs().stream().map(Wrong::code).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        ProblemCode.STALE,
                        ProblemCode.NOT_FOUND,
                        ProblemCode.WITHDRAWN,
                        ProblemCode.UNCHANGEABLE,
                        ProblemCode.IDEMPOTENCY_KEY_REUSED)));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> plan = publisher.plan("title", "");
        plan.put("notice", OrganizationClient.notice("沪技师(2026)1号"));
        plan.put("offerings", List.of(offering("level", "LEVEL_5")));
        plan.put("rounds", List.of(publisher.round("admissionTicketFrom", "2027-04-26")));

        GraphQlTester.Response response = publisher.publish(" ", plan);

        assertThat(strings(response, "problems[*].field"))
                .containsExactlyInAnyOrder(
                        "idempotencyKey",
                        "plan.title",
                        "plan.rounds[0].levels[0]",
                        "plan.rounds[0].admissionTicketFrom",
                        "plan.offerings[0].level",
                        "plan.notice.number");
        assertThat(strings(response, "problems[*].message"))
                .allMatch(message -> !message.contains("LEVEL_") && !message.contains("沪技师(2026)1号"));
    }

    @Test
    void levelOutsideTheCatalogueNamesItsRow() {
        GraphQlTester.Response response =
                publisher.publish("wrong", publisher.plan("offerings", List.of(offering("level", "LEVEL_5"))));

        response.path("publishAssessmentPlan.problems[?(@.code == 'OUTSIDE_SCOPE')].citations[*].locator")
                .entityList(String.class)
                .satisfies(rows -> assertThat(rows).singleElement().asString().contains("附件 序号"));
    }

    @Test
    void whatReadersMissIsWarnedOf() {
        OrganizationClient free = OrganizationClient.of(graphQl, database);
        Map<String, Object> overlapping = free.round("第二批", 5);
        overlapping.put("application", window("2027-03-10", "2027-03-20"));
        Map<String, Object> early = free.round("第三批", 9);
        early.put("application", window("2026-11-01", "2026-11-30"));
        Map<String, Object> plan = free.plan("rounds", List.of(free.round("2027年4月", 4), overlapping, early));
        plan.put("contactPoints", List.of());
        plan.put("notice", OrganizationClient.notice("沪技师(2026)1号"));
        Map<String, Object> blank = new HashMap<>(free.offering(free.level()));
        blank.remove("fees");
        plan.put("offerings", List.of(blank));

        GraphQlTester.Response response = free.publish("a", plan);

        assertThat(strings(response, "problems")).isEmpty();
        assertThat(strings(response, "warnings[*].code"))
                .containsExactlyInAnyOrder("NOTICE_OF_ANOTHER", "NOT_TOLD", "OVERLAP", "LATE", "NOT_TOLD");
        assertThat(strings(response, "warnings[?(@.code == 'NOT_TOLD')].citations[*].locator"))
                .containsExactly("第二部分第（三）项", "第二部分第（三）项");
    }
}
