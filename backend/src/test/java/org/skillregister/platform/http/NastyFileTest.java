package org.skillregister.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Public uploads designed to be slow: none takes many times the CPU per byte of a normal course file. The limit leaves room for a
 * busy machine; what takes the square of its size, or a parser for each line, takes more than that.
 */
@ApiTest
class NastyFileTest {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Near the longest line that is read, and near the largest file. */
    private static final List<Integer> SIZES = List.of(240_000, 2_400_000);

    private static final double MOST_TIMES = 3;

    /** In nanoseconds; less cannot be told from what other threads do. */
    private static final double LEAST = 60e6;

    private static final int TRIES = 6;
    private static final int ROWS = 2_000;

    private static final String HEADER = "reference,title,occupation,level,startsOn,description\n";
    private static final String COURSES = IntStream.range(0, ROWS)
            .mapToObj("c-%d,职业培训师三级班,4-07-03-05,3,2027-03-01,\"周末上课，共六天\"\n"::formatted)
            .collect(Collectors.joining("", HEADER, ""));

    private static final List<String> SHAPES = List.of(
            ",",
            ";",
            "\t",
            "\"",
            "\",",
            "\"\",",
            "=\"1\",",
            "'",
            " ",
            "a",
            "a,\"",
            "\n",
            ",\n",
            "\"\n",
            ",\"\n",
            "a,\"\"\n",
            "sep=,\n",
            "{",
            "[",
            "[1],",
            "{\"a\":",
            "\"a\",",
            "中,",
            "ﷺ");

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void noneTakesManyTimesWhatCoursesTake() throws Exception {
        List<String> slow = new ArrayList<>();
        for (int size : SIZES) {
            for (String shape : SHAPES) {
                for (String before : List.of("", HEADER, "[")) {
                    double times = times(before + shape.repeat(size / shape.length()));
                    if (times > MOST_TIMES) {
                        slow.add("%.0f times %s behind %s".formatted(times, shape, before));
                    }
                }
            }
        }

        assertThat(slow).isEmpty();
    }

    /**
     * How many times the CPU per byte of courses, which are sent beside it: the least of several, because compiling and collecting
     * garbage are paid by whom they meet; no more when it is little enough.
     */
    private double times(String file) throws Exception {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST_TIMES; i++) {
            double cost = cost(file);
            double courses = (double) cost(COURSES) / COURSES.length() * file.length();
            least = Math.min(least, cost < LEAST ? 0 : cost / courses);
        }
        return least;
    }

    private long cost(String file) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/courses/checks"))
                .header("Content-Type", file.startsWith("[") ? "application/json" : "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(file, UTF_8))
                .build();
        long before = PROCESS.getProcessCpuTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        long after = PROCESS.getProcessCpuTime();
        assertThat(answer.statusCode()).isLessThan(500);
        return after - before;
    }
}
