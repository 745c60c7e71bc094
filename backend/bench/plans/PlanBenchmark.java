package org.skillregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.skillregister.bench.Load.Result;
import org.skillregister.platform.database.EmbeddedPostgresServer;

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

    private final String address;
    private final Process server;
    private final List<String> offerings;
    private final int year = LocalDate.now().getYear() + 2;
    private int sent;

    private PlanBenchmark(String address, Process server, List<String> offerings) {
        this.address = address;
        this.server = server;
        this.offerings = offerings;
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        int seconds = Integer.parseInt(arguments[3]);
        try (EmbeddedPostgresServer database = EmbeddedPostgresServer.start(directory.resolve("postgres"))) {
            int port = freePort();
            Process process = start(Path.of(arguments[0]), database, port, directory);
            try {
                String address = "http://127.0.0.1:" + port;
                awaitRounds(address, 1);
                List<String> offerings = fill(database, Path.of(arguments[2]));
                long filled = System.nanoTime();
                awaitRounds(address, 35_000);
                System.out.printf(
                        "%nOf 2,999 plans put into the database at once, the server showed all after %.1f s.%n%n",
                        (System.nanoTime() - filled) / 1e9);
                new PlanBenchmark(address, process, offerings).measure(seconds);
            } finally {
                process.destroy();
                process.waitFor(60, TimeUnit.SECONDS);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(Path jar, EmbeddedPostgresServer database, int port, Path directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseParallelGC", "-Xms768m", "-Xmx768m", "-XX:+UseCompactObjectHeaders", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.username());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        builder.environment().put("REGISTER_RATE_POINTSPERMINUTE", "0");
        builder.environment().put("REGISTER_RATE_KEYPOINTSPERMINUTE", "0");
        return builder.start();
    }

    /** @return for each organization of the catalogue, an offering that it may have */
    private static List<String> fill(EmbeddedPostgresServer database, Path sql) throws IOException, SQLException {
        List<String> offerings = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Files.readString(sql));
            connection.commit();
            try (ResultSet items = statement.executeQuery("""
                    select distinct on (organization_id) occupation_code, left(printed_levels, 1) as level
                    from catalogue_item order by organization_id, number""")) {
                while (items.next()) {
                    offerings.add("{\"occupation\": \"%s\", \"level\": \"LEVEL_%s\"}"
                            .formatted(items.getString("occupation_code"), items.getString("level")));
                }
            }
        }
        return offerings;
    }

    private static void awaitRounds(String address, int least) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest count = post(address, "{ rounds(first: 0) { totalCount } }", "{}", null);
            for (int attempt = 0; attempt < 1200; attempt++) {
                try {
                    String body = client.send(count, BodyHandlers.ofString()).body();
                    if (Integer.parseInt(body.replaceAll("\\D", "")) >= least) {
                        return;
                    }
                } catch (IOException | NumberFormatException notYet) {
                    // It is still starting.
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("The server does not have %d rounds; see its log".formatted(least));
    }

    private static HttpRequest post(String address, String document, String variables, String key) {
        String body = "{\"query\": \"%s\", \"variables\": %s}".formatted(document.replaceAll("\\s+", " "), variables);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, UTF_8));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    /** Asked on another day each time, so that no answer was given before. */
    private HttpRequest read(int number) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(number);
        return post(address, ROUNDS, "{\"asOf\": \"%s\", \"filter\": {%s}}".formatted(day, filter(number)), null);
    }

    private String filter(int number) {
        return switch (number % 8) {
            case 0, 1 -> "\"organization\": \"org-%03d\"".formatted(number % 1000);
            case 2, 3 -> "\"occupation\": \"4-07-03-05\", \"level\": \"LEVEL_3\"";
            case 4 -> "\"openNow\": true";
            case 5 -> "\"level\": \"LEVEL_4\", \"from\": \"%1$d-04-01\", \"to\": \"%1$d-04-30\"".formatted(year - 2);
            case 6 -> "\"year\": %d".formatted(year - 1);
            default -> "";
        };
    }

    private HttpRequest change(int number) {
        int organization = number % ORGANIZATIONS;
        int round = number / ORGANIZATIONS;
        String plan = """
            {"year": %1$d, "title": "第%2$d次更改的计划", "effectiveFrom": "%1$d-01-01",
             "notice": {"number": "压测〔2026〕%3$d号", "title": "关于评价工作的通知", "publishedOn": "2026-01-20", "url": "https://school.example/1"},
             "offerings": [%4$s],
             "rounds": []}""".formatted(year, round, organization + 1, offerings.get(organization));
        String key = "bench-" + (organization + 1);
        return round == 0
                ? post(address, PUBLISH, "{\"input\": {\"idempotencyKey\": \"bench\", \"plan\": %s}}".formatted(plan), key)
                : post(
                        address,
                        CHANGE,
                        "{\"id\": \"org-%03d-%d\", \"input\": {\"expectedVersion\": %d, \"plan\": %s}}"
                                .formatted(organization + 1, year, round, plan),
                        key);
    }

    private void measure(int seconds) throws Exception {
        Load reads = new Load(READS, this::read, body -> !body.contains("\"errors\"") && body.contains("\"totalCount\":"));
        Load changes = new Load(CHANGES, this::change, body -> body.contains("\"problems\":[]"));
        run("warming", reads, changes, seconds, false);
        System.out.println("| case | requests a second | p50 ms | p99 ms | most ms | wrong |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        run("lists and filters alone", reads, changes, seconds, false);
        run("lists and filters while publishing", reads, changes, seconds, true);
        System.out.printf("%nMemory of the server: %d MB resident.%n", residentKilobytes() / 1024);
    }

    private void run(String what, Load reads, Load changes, int seconds, boolean publishing) throws Exception {
        int from = sent;
        sent += seconds * READS;
        CompletableFuture<List<Result>> both = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> both.complete(publishing ? List.of(changes.run(0, seconds)) : List.of()));
        List<Result> results = new ArrayList<>(List.of(reads.run(from, seconds)));
        results.addAll(both.get());
        if (what.equals("warming")) {
            return;
        }
        System.out.println(row(what, results.getFirst()));
        results.stream().skip(1).forEach(result -> System.out.println(row("publishing meanwhile", result)));
    }

    private static String row(String what, Result result) {
        return "| %s | %.0f | %.1f | %.1f | %.1f | %d |".formatted(
                what, result.perSecond(), result.quantile(0.5), result.quantile(0.99), result.quantile(1), result.wrong());
    }

    private long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(server.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
