package org.skillregister.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.skillregister.SchemaFiles;
import org.skillregister.partner.TestKeys;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client that publishes for an organization with the documents of the public contract. */
public final class OrganizationClient {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String CONTRACT = SchemaFiles.read(SchemaFiles.OPERATIONS.resolve("contract/plans.graphql"));

    private final String organization;
    private final HttpGraphQlTester graphQl;

    /** What the catalogue has of the organization: an occupation, and the lowest level of it. */
    private final String occupation;

    private final String level;

    private OrganizationClient(String organization, String scope, HttpGraphQlTester graphQl, JdbcClient database) {
        this.organization = organization;
        Map<String, @Nullable Object> item = database.sql(
                        "select occupation_code, printed_levels from catalogue_item where organization_id = ? order by"
                                + " number limit 1")
                .param(organization)
                .query()
                .singleRow();
        this.occupation = (String) Objects.requireNonNull(item.get("occupation_code"));
        this.level = "LEVEL_"
                + Objects.requireNonNull(item.get("printed_levels")).toString().charAt(0);
        String key = "skr_test_%s_%d".formatted(organization, System.nanoTime());
        TestKeys.store(database, key, key, "办公室", scope, null, organization);
        this.graphQl = TestKeys.client(graphQl, key);
    }

    /** Of an organization for which nobody else publishes. */
    static OrganizationClient of(HttpGraphQlTester graphQl, JdbcClient database) {
        int number = LAST.incrementAndGet();
        // Organization 15 has a plan in a source document.
        String free = "org-%03d".formatted(number >= 15 ? number + 1 : number);
        return new OrganizationClient(free, "plans:write", graphQl, database);
    }

    static OrganizationClient of(String organization, String scope, HttpGraphQlTester graphQl, JdbcClient database) {
        return new OrganizationClient(organization, scope, graphQl, database);
    }

    public String organization() {
        return organization;
    }

    String level() {
        return level;
    }

    String occupation() {
        return occupation;
    }

    HttpGraphQlTester graphQl() {
        return graphQl;
    }

    /** A plan for 2027 without faults: one level, exams in April and September. */
    Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("year", 2027);
        plan.put("title", "2027年度评价计划");
        plan.put("effectiveFrom", "2027-01-01");
        plan.put("notice", notice("测评〔2026〕%s号".formatted(organization)));
        plan.put("offerings", List.of(offering(level)));
        plan.put("rounds", List.of(round("2027年4月", 4), round("2027年9月", 9)));
        plan.put("contactPoints", List.of(Map.of("kind", "ADVICE", "name", "咨询电话", "phone", "021-12345678")));
        return plan;
    }

    Map<String, Object> plan(String field, Object value) {
        Map<String, Object> plan = plan();
        plan.put(field, value);
        return plan;
    }

    static Map<String, Object> notice(String number) {
        return Map.of(
                "number", number,
                "title", "关于2027年评价工作的通知",
                "publishedOn", "2026-11-20",
                "url", "https://school.example/notices/1");
    }

    Map<String, Object> offering(String ofLevel) {
        return Map.of(
                "occupation",
                occupation,
                "level",
                ofLevel,
                "modules",
                List.of("THEORY", "PRACTICAL_SKILLS"),
                "fees",
                List.of(
                        Map.of("kind", "ASSESSMENT", "amount", 400.5),
                        Map.of("kind", "COMPREHENSIVE_REVIEW"),
                        Map.of("kind", "RESIT_PER_MODULE", "amount", 200)));
    }

    /** Applications in the month before, exams on the 24th and 25th. */
    Map<String, Object> round(String name, int month) {
        return new HashMap<>(Map.of(
                "name", name,
                "levels", List.of(level),
                "application", window(month - 1, 1, 20),
                "payment", window(month - 1, 21, 26),
                "admissionTicketFrom", "2027-%02d-20".formatted(month),
                "examDates", List.of("2027-%02d-24".formatted(month), "2027-%02d-25".formatted(month))));
    }

    Map<String, Object> round(String field, Object value) {
        Map<String, Object> round = round("2027年4月", 4);
        round.put(field, value);
        return round;
    }

    static Map<String, Object> window(int month, int from, int to) {
        return Map.of(
                "opensOn", "2027-%02d-%02d".formatted(month, from), "closesOn", "2027-%02d-%02d".formatted(month, to));
    }

    private GraphQlTester.Response send(String operation, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = graphQl.document(CONTRACT).operationName(operation);
        variables.forEach(request::variable);
        return request.execute();
    }

    GraphQlTester.Response publish(String key, Map<String, Object> plan) {
        return send("PublishAssessmentPlan", Map.of("input", Map.of("idempotencyKey", key, "plan", plan)));
    }

    /** @return the id of the new plan */
    public String published(String key, Map<String, Object> plan) {
        GraphQlTester.Response response = publish(key, plan);
        response.path("publishAssessmentPlan.problems").entityList(Object.class).hasSize(0);
        return response.path("publishAssessmentPlan.plan.id")
                .entity(String.class)
                .get();
    }

    public GraphQlTester.Response change(String id, int version, Map<String, Object> plan) {
        return send(
                "ChangeAssessmentPlan", Map.of("id", id, "input", Map.of("expectedVersion", version, "plan", plan)));
    }

    public GraphQlTester.Response withdraw(String id, int version) {
        return send(
                "WithdrawAssessmentPlan",
                Map.of("id", id, "input", Map.of("expectedVersion", version, "reason", "写错了")));
    }

    GraphQlTester.Response history(String id) {
        return send("AssessmentPlanHistory", Map.of("id", id));
    }

    /** Publishes how the organization is reached. */
    void reachedBy(String phone, int expectedVersion) {
        graphQl.document("mutation($input: UpdateOrganizationContactInput!) { updateOrganizationContact(input: $input)"
                        + " { problems { code } } }")
                .variable("input", Map.of("expectedVersion", expectedVersion, "contact", Map.of("phone", phone)))
                .execute()
                .path("updateOrganizationContact.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** The rounds of the organization, as everybody sees them. */
    GraphQlTester.Response rounds(Map<String, Object> more) {
        Map<String, Object> filter = new HashMap<>(more);
        filter.put("organization", organization);
        return send("AllRounds", Map.of("filter", filter));
    }
}
