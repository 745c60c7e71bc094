package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import graphql.schema.GraphQLTypeUtil;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.ArgumentPlaces.Place;
import org.skillregister.platform.gateway.ArgumentPlaces.Word;
import org.skillregister.platform.gateway.request.Limits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the largest allowed requests, with texts designed to be slow, through every argument. None may take much more CPU than a
 * request of the same size that is refused at once. Superlinear processing would take hundreds of times as much.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NastyTextIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Far below what a quadratic step costs on such a text, far above what a busy machine adds. */
    private static final int MOST_TIMES = 80;

    /**
     * How often what takes long is asked again before it counts, and its least average: collecting garbage and compiling are paid by whom they
     * meet, and the clock of a process may have steps of ten milliseconds.
     */
    private static final int[] AGAIN = {2, 5, 20, 20};

    private static final int SAMPLE = 200;

    /** How many of the shapes, and of the values that are long otherwise, are tried at a place. */
    private static final int SHAPES_EACH = 2;

    private static final int OTHERS_EACH = 1;

    private static final List<String> SHAPES = List.of(
            "\" with value '",
            "' is not a valid '",
            "a.",
            "a+-.",
            "a",
            " ",
            "\n",
            "\t;",
            "9",
            "-",
            "1e9",
            "<",
            "&#a",
            "](",
            "a://",
            ",",
            "\"",
            "\\",
            "ﷺ",
            "e\u0301",
            "包过",
            "org-",
            "c2:",
            "%");

    @LocalServerPort
    private int port;

    @Autowired
    private Limits limits;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ApplicationContext application;

    private final HttpClient http = HttpClient.newHttpClient();
    private long cheap;

    @BeforeAll
    void warmUp() throws Exception {
        Request refused = new Request("{ nosuch }", variable(text("a", 0)));
        for (int i = 0; i < SAMPLE; i++) {
            cost(refused, null);
        }
        cheap = Math.max(1, average(SAMPLE, refused, null));
    }

    private record Request(String document, Map<String, @Nullable Object> variables) {}

    private String text(String shape, int around) {
        int room = Math.toIntExact(limits.body().toBytes()) - 1000 - around;
        int each = JSON.writeValueAsString(shape).getBytes(UTF_8).length - 2;
        return shape.repeat(room / each);
    }

    /** Escaped in the document, and once more in the body. */
    private String literal(String shape) {
        String once = JSON.writeValueAsString(shape);
        int bytes = JSON.writeValueAsString(once).getBytes(UTF_8).length - 6;
        int room = Math.toIntExact(limits.body().toBytes()) - 4000;
        return shape.repeat(Math.min((limits.characters() - 1000) / (once.length() - 2), room / bytes));
    }

    private long cost(Request request, @Nullable String key) throws Exception {
        HttpRequest sent =
                GraphQlPost.of(port, Map.of("query", request.document(), "variables", request.variables()), key);
        long before = PROCESS.getProcessCpuTime();
        String answer = http.send(sent, BodyHandlers.ofString()).body();
        long after = PROCESS.getProcessCpuTime();
        assertThat(answer).doesNotContain("INTERNAL_ERROR", "UNAUTHENTICATED", "lacks the scope");
        // Otherwise the test would only exercise the limit.
        assertThat(answer)
                .doesNotContain(
                        "must have at most %d bytes".formatted(limits.body().toBytes()));
        return after - before;
    }

    private Request inVariable(Place place, String shape) {
        String type = GraphQLTypeUtil.simplePrint(place.argument().getType());
        return new Request(
                place.document("$v", "($v: %s)".formatted(type)),
                variable(ArgumentPlaces.json(place.with(inItsPlace(place, shape)))));
    }

    private Request inDocument(Place place, String shape) {
        return new Request(place.document(ArgumentPlaces.literal(place.with(literal(shape))), ""), Map.of());
    }

    /** A file has columns, into the last of which the text goes. */
    private String inItsPlace(Place place, String shape) {
        return place.parts().contains("content")
                ? "reference,title,description,price\nx,y,z,\"" + text(shape.replace('"', '\''), 100) + "\"\n"
                : text(shape, 0);
    }

    private static Map<String, @Nullable Object> variable(@Nullable Object value) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("v", value);
        return variables;
    }

    /** Values that are long otherwise: numbers, lists, lists in lists, objects of many fields. */
    private List<Request> others(Place place) {
        String type = "($v: %s)"
                .formatted(GraphQLTypeUtil.simplePrint(place.argument().getType()));
        Map<String, Integer> wide = new LinkedHashMap<>();
        for (int i = 0; i < 8_000; i++) {
            wide.put("f" + i, i);
        }
        return List.of(
                new Request(
                        place.document("$v", type),
                        variable(ArgumentPlaces.json(place.with(Collections.nCopies(40_000, 1))))),
                new Request(
                        place.document("$v", type),
                        variable(ArgumentPlaces.json(place.with(Collections.nCopies(9_000, Map.of("a", 1)))))),
                new Request(place.document("$v", type), variable(ArgumentPlaces.json(place.with(wide)))),
                new Request(
                        place.document(
                                ArgumentPlaces.literal(place.with(new Word("9".repeat(limits.characters() - 1000)))),
                                ""),
                        Map.of()),
                new Request(
                        place.document(
                                ArgumentPlaces.literal(place.with(
                                        new Word("9.%s".formatted("9".repeat(limits.characters() - 1000))))),
                                ""),
                        Map.of()),
                new Request(place.document(ArgumentPlaces.literal(place.with(new Word("1e999999999"))), ""), Map.of()),
                new Request(
                        place.document(
                                ArgumentPlaces.literal(place.with(Collections.nCopies(limits.tokens() - 200, 1))), ""),
                        Map.of()));
    }

    @Test
    void noneTakesMuchMoreThanARefusal() throws Exception {
        ScopeKeys keys = new ScopeKeys(application);
        List<String> slow = new ArrayList<>();
        List<Place> places = ArgumentPlaces.of(source.schema());
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            List<Request> requests = some(others(place), OTHERS_EACH, number);
            some(SHAPES, SHAPES_EACH, number).forEach(shape -> requests.add(inVariable(place, shape)));
            // The parser reads a text in the same way at every place, and takes by far the longest.
            some(SHAPES, 1, number).forEach(shape -> requests.add(inDocument(place, shape)));
            for (Request request : requests) {
                long cost = least(request, keys.of(place));
                if (cost > MOST_TIMES * cheap) {
                    slow.add("%s: %d times as much: %s"
                            .formatted(
                                    place,
                                    cost / cheap,
                                    request.document()
                                            .substring(
                                                    0,
                                                    Math.min(
                                                            200,
                                                            request.document().length()))));
                }
            }
        }

        assertThat(places).hasSizeGreaterThan(100);
        assertThat(slow).isEmpty();
    }

    /** What is searched for is short, and looked for in everything: also texts of the longest length that is taken. */
    @Test
    void noneThatIsSearchedForTakesLong() throws Exception {
        List<String> texts = List.of(
                "ﷺ".repeat(98) + "ab",
                "㍿".repeat(100),
                "㍿".repeat(20),
                "a ".repeat(50),
                "茶 ".repeat(50),
                han(100),
                han(60),
                "chuang".repeat(16),
                "电工焊工钳工车工铣工管工模具工美容师美发师美甲师茶艺师咖啡师调酒师品酒师评茶员保育师育婴员");
        List<String> slow = new ArrayList<>();
        for (Place place : ArgumentPlaces.of(source.schema())) {
            String name = place.parts().isEmpty()
                    ? place.argument().getName()
                    : place.parts().getLast();
            if (!name.equals("text")) {
                continue;
            }
            String type = GraphQLTypeUtil.simplePrint(place.argument().getType());
            for (String text : texts) {
                Request request = new Request(
                        place.document("$v", "($v: %s)".formatted(type)),
                        variable(ArgumentPlaces.json(place.with(text))));
                long cost = least(request, null);
                if (cost > MOST_TIMES * cheap) {
                    slow.add("%s: %d times as much: %s".formatted(place, cost / cheap, text));
                }
            }
        }

        assertThat(slow).isEmpty();
    }

    /** Characters of everyday use that make no words. */
    private static String han(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString(0x4e00 + i * 7919 % 5_000))
                .collect(Collectors.joining());
    }

    /** So many of them for each place, others for each next one, so that all are tried often; {@code -Dnasty=all} has all meet all. */
    private static <T> List<T> some(List<T> all, int each, int place) {
        int most = "all".equals(System.getProperty("nasty")) ? all.size() : each;
        return IntStream.range(0, most)
                .mapToObj(number -> all.get((place * each + number) % all.size()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private long least(Request request, @Nullable String key) throws Exception {
        long least = cost(request, key);
        for (int i = 0; i < AGAIN.length && least > MOST_TIMES * cheap; i++) {
            least = Math.min(least, average(AGAIN[i], request, key));
        }
        return least;
    }

    private long average(int requests, Request request, @Nullable String key) throws Exception {
        long all = 0;
        for (int i = 0; i < requests; i++) {
            all += cost(request, key);
        }
        return all / requests;
    }
}
