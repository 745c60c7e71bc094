package org.skillregister.bench;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillregister.bench.Load.Result;

/** Asks for rounds and changes plans at a steady pace, with 3,000 plans. Arguments: server.jar, a directory, plans.sql, seconds. */
final class PlanBenchmark {

    private static final int READS = 200;
    private static final int CHANGES = 10;
    private static final int ORGANIZATIONS = 47;
    private static final String ROUNDS = """
            query Rounds($filter: AssessmentRoundFilter, $asOf: Date) {
              rounds(filter: $filter, first: 20, asOf: $asOf) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  id name year status organization { id name } application { opensOn closesOn } payment { opensOn closesOn }
                  admissionTicketFrom examDates resultsExpectedBy cancelled statedBy
                  offerings { level occupation { code name } } citation { document { verifiedOn } }
                }
              }
            }""";
    private static final String PUBLISH = """
            mutation Publish($input: PublishAssessmentPlanInput!) {
              publishAssessmentPlan(input: $input) { plan { id version } problems { field code message } }
            }""";
    private static final String CHANGE = """
            mutation Change($id: ID!, $input: ChangeAssessmentPlanInput!) {
              changeAssessmentPlan(id: $id, input: $input) { plan { id version } problems { field code message } }
            }""";

    private static final Pattern PLAN = Pattern.compile("\"id\":\"org-(\\d+)-\\d+\",\"version\":(\\d+)");

    private final MeasuredServer server;

    /** For each organization of the catalogue, an offering that it may have. */
    private final List<String> offerings = new ArrayList<>();

    private final int year = LocalDate.now().getYear() + 2;
    /** Of each organization's plan the version that was answered last; 0 when there is none. */
    private final AtomicIntegerArray versions = new AtomicIntegerArray(ORGANIZATIONS);

    private int sent;
    private int changed;

    private PlanBenchmark(MeasuredServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            server.await("rounds", 1);
            PlanBenchmark benchmark = new PlanBenchmark(server);
            server.fill(Path.of(arguments[2]), benchmark::readOfferings);
            long filled = System.nanoTime();
            server.await("rounds", 35_000);
            System.out.printf(
                    "%nOf 2,999 plans put into the database at once, the server showed all after %.1f s.%n%n",
                    (System.nanoTime() - filled) / 1e9);
            benchmark.measure(Integer.parseInt(arguments[3]));
        }
    }

    private void readOfferings(Statement statement) throws SQLException {
        try (ResultSet items = statement.executeQuery("""
                select distinct on (organization_id) occupation_code, left(printed_levels, 1) as level
                from catalogue_item order by organization_id, number""")) {
            while (items.next()) {
                offerings.add("{\"occupation\": \"%s\", \"level\": \"LEVEL_%s\"}"
                        .formatted(items.getString("occupation_code"), items.getString("level")));
            }
        }
    }

    /** Each differs from all others in what it asks for, so that no answer was given before. */
    private HttpRequest read(int number) {
        LocalDate day = LocalDate.now().plusDays(number % 365);
        return server.post(ROUNDS, "{\"asOf\": \"%s\", \"filter\": {%s}}".formatted(day, filter(number)), null);
    }

    private String filter(int number) {
        String before = "\"from\": \"%s\"".formatted(LocalDate.of(1900, 1, 1).plusDays(number));
        return switch (number % 8) {
            case 0, 1 -> "\"organization\": \"org-%03d\", %s".formatted(number % 1000, before);
            case 2, 3 -> "\"occupation\": \"4-07-03-05\", \"level\": \"LEVEL_3\", " + before;
            case 4 -> "\"openNow\": true, " + before;
            case 5 -> "\"level\": \"LEVEL_4\", \"from\": \"%1$d-04-01\", \"to\": \"%1$d-04-%2$02d\""
                    .formatted(year - 2, 1 + number / 8 % 30);
            case 6 -> "\"year\": %d, %s".formatted(year - 1, before);
            default -> before;
        };
    }

    private HttpRequest change(int number) {
        int organization = number % ORGANIZATIONS;
        int round = number / ORGANIZATIONS;
        String plan = """
            {"year": %1$d, "title": "第%2$d次更改的计划", "effectiveFrom": "%1$d-01-01",
             "notice": {"number": "压测〔2026〕%3$d号", "title": "关于评价工作的通知", "publishedOn": "2026-01-20", "url": "https://school.example/1"},
             "offerings": [%4$s],
             "rounds": [%5$s]}""".formatted(year, round, organization + 1, offerings.get(organization), rounds(organization, round));
        String key = "bench-" + (organization + 1);
        int version = versions.get(organization);
        return version == 0
                ? server.post(PUBLISH, "{\"input\": {\"idempotencyKey\": \"bench\", \"plan\": %s}}".formatted(plan), key)
                : server.post(
                        CHANGE,
                        "{\"id\": \"org-%03d-%d\", \"input\": {\"expectedVersion\": %d, \"plan\": %s}}"
                                .formatted(organization + 1, year, version, plan),
                        key);
    }

    /** Twelve, of which a change moves the exam by a day. */
    private String rounds(int organization, int change) {
        String level = offerings.get(organization).replaceAll(".*(LEVEL_\\d).*", "$1");
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> round(level, LocalDate.of(year, month, 10 + change % 15)))
                .collect(Collectors.joining(", "));
    }

    private static String round(String level, LocalDate exam) {
        return """
            {"name": "%1$s", "levels": ["%2$s"], "application": {"opensOn": "%3$s", "closesOn": "%4$s"},
             "payment": {"opensOn": "%5$s", "closesOn": "%6$s"}, "admissionTicketFrom": "%7$s", "examDates": ["%8$s"]}"""
                .formatted(
                        exam.getMonth(), level, exam.minusDays(35), exam.minusDays(20), exam.minusDays(19), exam.minusDays(12),
                        exam.minusDays(5), exam);
    }

    private boolean isPublished(String answer) {
        Matcher plan = PLAN.matcher(answer);
        if (plan.find()) {
            versions.set(Integer.parseInt(plan.group(1)) - 1, Integer.parseInt(plan.group(2)));
        }
        return answer.contains("\"problems\":[]");
    }

    private void measure(int seconds) throws Exception {
        Load reads = new Load(READS, this::read, body -> !body.contains("\"errors\"") && body.contains("\"totalCount\":"));
        Load changes = new Load(CHANGES, this::change, this::isPublished);
        run("warming", reads, changes, seconds, false);
        run("warming", reads, changes, seconds, true);
        System.out.println("| case | requests a second | p50 ms | p99 ms | most ms | wrong |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        run("lists and filters alone", reads, changes, seconds, false);
        run("lists and filters while publishing", reads, changes, seconds, true);
        System.out.printf("%nMemory of the server: %d MB resident.%n", server.residentMegabytes());
    }

    private void run(String what, Load reads, Load changes, int seconds, boolean publishing) throws Exception {
        int from = sent;
        sent += seconds * READS;
        int changesFrom = changed;
        changed += publishing ? seconds * CHANGES : 0;
        CompletableFuture<List<Result>> both = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> both.complete(publishing ? List.of(changes.run(changesFrom, seconds)) : List.of()));
        List<Result> results = new ArrayList<>(List.of(reads.run(from, seconds)));
        results.addAll(both.get());
        if (what.equals("warming")) {
            return;
        }
        System.out.println(MeasuredServer.row(what, results.getFirst()));
        results.stream().skip(1).forEach(result -> System.out.println(MeasuredServer.row("publishing meanwhile", result)));
    }
}
