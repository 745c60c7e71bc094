package org.skillregister.platform.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import graphql.language.OperationDefinition;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.rate.RateProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** The cost of a search matches its work: per point, it takes about as long as fetching a complete list. */
@ApiTest
class SearchPriceIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is measured in one process differs by chance; the price that this test was written for was thirty times too low for some texts. */
    private static final int MOST_TIMES = 6;

    private static final int WARM = 30;
    private static final int SAMPLE = 30;

    /** What else the process does, compiling above all, is counted too; a price that is too low is too low every time. */
    private static final int SAMPLES = 5;

    private static final int ASKED = WARM + SAMPLES * SAMPLE;

    /** Each request asks for something else, so that no answer was given before. */
    private static final String LIST =
            "query($asOf: Date) { catalogueItems(asOf: $asOf, first: 100) { nodes { id name levels"
                    + " organization { id name } occupation { code name } } } }";

    private static final List<String> SEARCHES = List.of(
            "query($text: String!) { search(text: $text) { totalCount } }",
            "query($text: String!) { catalogueItems(filter: {text: $text}) { totalCount } }",
            "query($text: String!) { courses(filter: {text: $text}) { totalCount } }");

    @LocalServerPort
    private int port;

    @Autowired
    private DocumentCache documents;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private RateProperties rate;

    private final HttpClient http = HttpClient.newHttpClient();

    private long points(String document, Map<String, @Nullable Object> variables) {
        ValidatedDocument checked = documents.check(document, source.schema());
        OperationDefinition operation = checked.operation(null);
        return 1 + checked.analyze(operation, variables).cost() / rate.valuesPerPoint();
    }

    private void ask(String document, Map<String, @Nullable Object> variables) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        assertThat(answer).doesNotContain("errors");
    }

    /** Nanoseconds of the processor for a point: the least of the samples, of which no more are taken than until one is cheap enough. */
    private double perPoint(String document, List<Map<String, @Nullable Object>> variables, double enough)
            throws Exception {
        for (Map<String, @Nullable Object> warm : variables.subList(0, WARM)) {
            ask(document, warm);
        }
        double least = Double.MAX_VALUE;
        for (int from = WARM; least > enough && from < variables.size(); from += SAMPLE) {
            least = Math.min(least, ofSample(document, variables.subList(from, from + SAMPLE)));
        }
        return least;
    }

    private double ofSample(String document, List<Map<String, @Nullable Object>> sample) throws Exception {
        long points = 0;
        long before = PROCESS.getProcessCpuTime();
        for (Map<String, @Nullable Object> variables : sample) {
            points += points(document, variables);
            ask(document, variables);
        }
        return (double) (PROCESS.getProcessCpuTime() - before) / points;
    }

    private static List<Map<String, @Nullable Object>> values(String name, List<?> values) {
        List<Map<String, @Nullable Object>> variables = new ArrayList<>();
        values.forEach(value -> variables.add(Map.of(name, value)));
        return variables;
    }

    /** Words of this many characters that nothing has, each of them used once. */
    private static List<String> texts(int words, int length) {
        return IntStream.range(0, ASKED)
                .mapToObj(text -> IntStream.range(0, words)
                        .mapToObj(word -> word(text * words + word, length))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String word(int number, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString(0x4e00 + (number * 31 + i) * 7919 % 9_000))
                .collect(Collectors.joining());
    }

    @Test
    void searchCostsWhatItTakes() throws Exception {
        double list = perPoint(
                LIST,
                values(
                        "asOf",
                        IntStream.range(0, ASKED)
                                .mapToObj(day -> "%d-05-05".formatted(3000 + day))
                                .toList()),
                0);
        List<String> cheap = new ArrayList<>();
        for (String search : SEARCHES) {
            for (List<String> texts : List.of(texts(1, 4), texts(15, 4), texts(1, 99))) {
                double times = perPoint(search, values("text", texts), MOST_TIMES * list) / list;
                if (times > MOST_TIMES) {
                    cheap.add("%.1f times: %s: %s".formatted(times, search, texts.getFirst()));
                }
            }
        }

        assertThat(cheap).isEmpty();
    }
}
