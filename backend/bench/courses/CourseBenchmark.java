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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.skillregister.bench.Load.Result;
import org.skillregister.platform.database.EmbeddedPostgresServer;

/** Reads and publishes courses at a steady pace, with 100,000 of them. Arguments: server.jar, a directory, courses.sql, seconds. */
final class CourseBenchmark {

    private static final int READS = 200;
    private static final int PUBLISHES = 50;
    private static final int SCHOOLS = 500;
    private static final String COURSES = """
            query Courses($filter: CourseFilter) {
              courses(filter: $filter, first: 20) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  id title provider { id name } occupation { code name } level startsOn startTentative applyBy examOn deliveryMode venue
                  district phone price { amount currency } extras status assessedBy { id name } updatedAt
                }
              }
            }""";
    private static final String PUBLISH = """
            mutation PublishCourse($input: PublishCourseInput!) {
              publishCourse(input: $input) { course { id title status } problems { field code message } }
            }""";

    private static final List<String> CODES = List.of("4-07-03-05", "4-07-03-04", "4-10-01-02", "6-18-01-01", "4-03-02-01");
    private static final List<String> DISTRICTS = List.of("普陀区", "黄浦区", "浦东新区", "崇明区");
    private static final List<String> TEXTS = List.of("职业培训师", "zhiyepeixun", "育婴", "chugong", "周末班", "第77职业培训学校", "育儿嫂", "厨师证多少钱", "培训师三级 周末班",
            "職業培訓師", "yuyingyuam", "车工 第12");

    private final String address;
    private final Process server;
    private int sent;

    private CourseBenchmark(String address, Process server) {
        this.address = address;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        int seconds = Integer.parseInt(arguments[3]);
        try (EmbeddedPostgresServer database = EmbeddedPostgresServer.start(directory.resolve("postgres"))) {
            int port = freePort();
            Process process = start(Path.of(arguments[0]), database, port, directory);
            try {
                CourseBenchmark benchmark = new CourseBenchmark("http://127.0.0.1:" + port, process);
                benchmark.awaitCourses(1);
                fill(database, Path.of(arguments[2]));
                benchmark.awaitCourses(90_000);
                benchmark.measure(seconds);
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

    private static void fill(EmbeddedPostgresServer database, Path sql) throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Files.readString(sql));
            connection.commit();
        }
    }

    private void awaitCourses(int least) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest count = post("{ courses(first: 0) { totalCount } }", "{}", null);
            for (int attempt = 0; attempt < 600; attempt++) {
                try {
                    String body = client.send(count, BodyHandlers.ofString()).body();
                    if (Integer.parseInt(body.replaceAll("\\D", "")) >= least) {
                        return;
                    }
                } catch (IOException | NumberFormatException notYet) {
                    // It is still starting.
                }
                Thread.sleep(200);
            }
        }
        throw new IOException("The server does not have %d courses; see its log".formatted(least));
    }

    private HttpRequest post(String document, String variables, String key) {
        String body = "{\"query\": \"%s\", \"variables\": %s}".formatted(document.replaceAll("\\s+", " "), variables);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, UTF_8));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    /** Another first day in every request: the courses are the same, but no answer was given before. */
    private HttpRequest read(int number) {
        String day = "%d-%02d-%02d".formatted(1000 + number / 336 % 1000, number / 28 % 12 + 1, number % 28 + 1);
        return post(COURSES, "{\"filter\": {%s, \"startsFrom\": \"%s\"}}".formatted(filter(number), day), null);
    }

    private static String filter(int number) {
        return switch (number % 10) {
            case 0, 1, 2 -> "\"occupation\": \"%s\", \"levels\": [\"LEVEL_3\"]".formatted(pick(CODES));
            case 3, 4 -> "\"district\": \"%s\", \"deliveryModes\": [\"ONLINE\", \"MIXED\"]".formatted(pick(DISTRICTS));
            case 5, 6 -> "\"text\": \"%s\"".formatted(pick(TEXTS));
            case 7 -> "\"provider\": \"p-school-%d\"".formatted(1 + number % SCHOOLS);
            case 8 -> "\"status\": [\"OPEN\", \"CLOSING_SOON\"], \"levels\": [\"LEVEL_4\", \"LEVEL_3\"]";
            default -> "\"status\": []";
        };
    }

    private static String pick(List<String> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }

    private HttpRequest publish(int number) {
        int school = 1 + number % SCHOOLS;
        return post(
                PUBLISH,
                """
                {"input": {"idempotencyKey": "new-%d", "listing": {"title": "新班第%d期", "occupation": "4-07-03-05", "level": "LEVEL_3",
                 "startsOn": "2027-03-01", "applyBy": "2027-02-20", "deliveryMode": "MIXED", "district": "普陀区", "price": 2980}}}"""
                        .formatted(number, number),
                "bench-" + school);
    }

    private void measure(int seconds) throws Exception {
        Load reads = new Load(READS, this::read, body -> !body.contains("\"errors\"") && body.contains("\"totalCount\":"));
        Load publishes = new Load(PUBLISHES, this::publish, body -> body.contains("\"problems\":[]"));
        run("warming", reads, publishes, seconds, true);
        System.out.println("| case | requests a second | p50 ms | p99 ms | most ms | wrong | server's cores |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        run("filter queries alone", reads, publishes, seconds, false);
        run("filter queries while publishing", reads, publishes, seconds, true);
        System.out.printf("%nMemory of the server: %d MB resident.%n", residentKilobytes() / 1024);
    }

    private void run(String what, Load reads, Load publishes, int seconds, boolean publishing) throws Exception {
        int from = sent;
        sent += seconds * READS;
        double cpu = cpuSeconds();
        CompletableFuture<List<Result>> both = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> both.complete(
                publishing ? List.of(publishes.run(from, seconds)) : List.of()));
        List<Result> results = new ArrayList<>(List.of(reads.run(from, seconds)));
        results.addAll(both.get());
        double cores = (cpuSeconds() - cpu) / results.getFirst().seconds();
        if (what.equals("warming")) {
            return;
        }
        System.out.println(row(what, results.getFirst()) + " %.2f |".formatted(cores));
        results.stream().skip(1).forEach(result -> System.out.println(row("publishing meanwhile", result) + " |"));
    }

    private static String row(String what, Result result) {
        return "| %s | %.0f | %.1f | %.1f | %.1f | %d |".formatted(
                what, result.perSecond(), result.quantile(0.5), result.quantile(0.99), result.quantile(1), result.wrong());
    }

    private double cpuSeconds() {
        return server.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(server.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
