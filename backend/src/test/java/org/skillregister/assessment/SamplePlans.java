package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented plans of some organizations, marked as samples. They exist only in test databases. */
final class SamplePlans {

    static final String MANY_ROUNDS = "org-031";
    static final String BLANK_FEE = "org-012";
    static final String WITHDRAWN = "org-020";

    /** Not in the next edition, which {@link SampleEdition} publishes. It alone assesses its occupation. */
    static final String LEAVING = "org-030";

    /** Has another id in the next edition. */
    static final String RENAMED = SampleEdition.FORMER_ID;

    private static final LocalDate FIRST_EXAM = LocalDate.of(2027, 2, 6);
    private static final int ROUNDS = 24;

    private SamplePlans() {}

    static void publish(HttpGraphQlTester graphQl, JdbcClient database) {
        OrganizationClient many = OrganizationClient.of(MANY_ROUNDS, "plans:write", graphQl, database);
        many.published("sample", manyRounds(many));
        OrganizationClient blank = OrganizationClient.of(BLANK_FEE, "plans:write", graphQl, database);
        blank.published("sample", blankFee(blank));
        blank.reachedBy("021-62000012", 0);
        OrganizationClient leaving = OrganizationClient.of(LEAVING, "plans:write", graphQl, database);
        leaving.published("sample", sample(leaving));
        OrganizationClient renamed = OrganizationClient.of(RENAMED, "plans:write", graphQl, database);
        renamed.published("sample", sample(renamed));
        OrganizationClient withdrawn = OrganizationClient.of(WITHDRAWN, "plans:write", graphQl, database);
        withdrawn.withdraw(withdrawn.published("sample", sample(withdrawn)), 1);
    }

    static Map<String, Object> sample(OrganizationClient publisher) {
        Map<String, Object> plan = publisher.plan("title", "样本：编造的2027年计划");
        plan.put("notice", OrganizationClient.notice("样本〔2026〕%s号".formatted(publisher.organization())));
        return plan;
    }

    /** A round every second week. */
    private static Map<String, Object> manyRounds(OrganizationClient publisher) {
        Map<String, Object> plan = sample(publisher);
        plan.put(
                "rounds",
                IntStream.range(0, ROUNDS)
                        .mapToObj(number ->
                                round(publisher, "第%d批".formatted(number + 1), FIRST_EXAM.plusWeeks(2L * number)))
                        .toList());
        return plan;
    }

    private static Map<String, Object> round(OrganizationClient publisher, String name, LocalDate exam) {
        return new HashMap<>(Map.of(
                "name", name,
                "levels", List.of(publisher.level()),
                "application", window(exam.minusDays(40), exam.minusDays(20)),
                "payment", window(exam.minusDays(19), exam.minusDays(12)),
                "admissionTicketFrom", exam.minusDays(5).toString(),
                "examDates", List.of(exam.toString())));
    }

    private static Map<String, Object> window(LocalDate from, LocalDate to) {
        return Map.of("opensOn", from.toString(), "closesOn", to.toString());
    }

    /** What it costs is not known. */
    private static Map<String, Object> blankFee(OrganizationClient publisher) {
        Map<String, Object> plan = sample(publisher);
        plan.put(
                "offerings",
                List.of(Map.of(
                        "occupation",
                        publisher.occupation(),
                        "level",
                        publisher.level(),
                        "modules",
                        List.of("THEORY"),
                        "fees",
                        List.of(Map.of("kind", "ASSESSMENT")))));
        return plan;
    }
}
