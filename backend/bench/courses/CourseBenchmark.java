package org.skillregister.bench;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.skillregister.bench.Load.Result;

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

    private final MeasuredServer server;
    private int sent;

    private CourseBenchmark(MeasuredServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            server.await("courses", 1);
            server.fill(Path.of(arguments[2]), _ -> {});
            server.await("courses", 90_000);
            new CourseBenchmark(server).measure(Integer.parseInt(arguments[3]));
        }
    }

    /** Another first day in every request: the courses are the same, but no answer was given before. */
    private HttpRequest read(int number) {
        String day = "%d-%02d-%02d".formatted(1000 + number / 336 % 1000, number / 28 % 12 + 1, number % 28 + 1);
        return server.post(COURSES, "{\"filter\": {%s, \"startsFrom\": \"%s\"}}".formatted(filter(number), day), null);
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
        return server.post(
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
        System.out.printf("%nMemory of the server: %d MB resident.%n", server.residentMegabytes());
    }

    private void run(String what, Load reads, Load publishes, int seconds, boolean publishing) throws Exception {
        int from = sent;
        sent += seconds * READS;
        double cpu = server.cpuSeconds();
        CompletableFuture<List<Result>> both = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> both.complete(
                publishing ? List.of(publishes.run(from, seconds)) : List.of()));
        List<Result> results = new ArrayList<>(List.of(reads.run(from, seconds)));
        results.addAll(both.get());
        double cores = (server.cpuSeconds() - cpu) / results.getFirst().seconds();
        if (what.equals("warming")) {
            return;
        }
        System.out.println(MeasuredServer.row(what, results.getFirst()) + " %.2f |".formatted(cores));
        results.stream().skip(1).forEach(result -> System.out.println(MeasuredServer.row("publishing meanwhile", result) + " |"));
    }
}
