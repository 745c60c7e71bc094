package org.skillregister.platform.gateway.route;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.SchemaInspection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules for every route there is, also for the next one: it lets nobody ask more than the limits allow, and nothing of it is kept beyond
 * the day. Who adds a route writes it down here with an address that shows it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "register.rate.points-per-minute=1",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1|::1|0:0:0:0:0:0:0:1",
            "register.site.location=classpath:/site-fixture/"
        })
@Import({RoutesTest.HalfAMinuteToMidnight.class, SchemaInspection.class})
class RoutesTest {

    private static final int LEFT = 30;

    /** Routes whose visitors are counted. */
    private static final Map<String, String> METERED = Map.ofEntries(
            entry("/graphql", "/graphql?query={dataVersion{id}}"),
            entry("/graphql/", "/graphql/"),
            entry("/schema.graphql", "/schema.graphql"),
            entry("/status.json", "/status.json"),
            entry("/sitemap-courses.xml", "/sitemap-courses.xml"),
            entry("/downloads/{file}", "/downloads/occupations.csv"),
            entry("/downloads/**", "/downloads/a/b"),
            entry("/calendars/all.ics", "/calendars/all.ics"),
            entry("/calendars/organizations/{id}.ics", "/calendars/organizations/org-015.ics"),
            entry("/calendars/occupations/{code}.ics", "/calendars/occupations/4-07-03-05.ics"),
            entry("/calendars/rounds/{id}.ics", "/calendars/rounds/org-015-2026-04.ics"),
            entry("/calendars/**", "/calendars/a/b"),
            entry("/feeds/{name}.{format}", "/feeds/changes.atom"),
            entry("/feeds/organizations/{id}.{format}", "/feeds/organizations/org-015.json"),
            entry("/feeds/occupations/{code}.{format}", "/feeds/occupations/4-07-03-05.atom"),
            entry("/feeds/courses/{code}.{format}", "/feeds/courses/4-07-03-05.json"),
            entry("/feeds/**", "/feeds/a/b"),
            entry("/.well-known/jwks.json", "/.well-known/jwks.json"),
            entry("/certificates/rules.json", "/certificates/rules.json"),
            entry("/certificates/status/{list}", "/certificates/status/0"),
            entry("/mcp", "/mcp"),
            entry("/plans/files", "/plans/files"),
            entry("/courses/checks", "/courses/checks"),
            entry("/courses/imports", "/courses/imports"),
            entry("/courses/template.xlsx", "/courses/template.xlsx"),
            entry("/plans/template.xlsx", "/plans/template.xlsx"),
            entry("/plans/{file}", "/plans/org-015-2026.xlsx"),
            entry("/certificates/imports", "/certificates/imports"),
            entry("/certificates/verifications", "/certificates/verifications"),
            entry("/certificates/verifications/{id}", "/certificates/verifications/1"),
            entry("/certificates/verifications/{id}/result", "/certificates/verifications/1/result"));

    /** What takes something, and is not read. */
    private static final Set<String> POSTED = Set.of(
            "/mcp",
            "/plans/files",
            "/courses/checks",
            "/courses/imports",
            "/certificates/imports",
            "/certificates/verifications");

    /** Files that lie ready in memory, and what those who watch the server ask. */
    private static final Map<String, String> FREE = Map.ofEntries(
            entry("/**", "/oembed/courses.json"),
            entry("/error", "/error"),
            entry("/actuator/health", "/actuator/health"),
            entry("/actuator/health/**", "/actuator/health/liveness"));

    private static final Pattern PATH = Pattern.compile("(?<!\\w)/[^\\s)]*");
    private static final Pattern SECONDS = Pattern.compile("(?:max-age|stale-while-revalidate)=(\\d+)");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What the server's clock shows. */
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    /** In the evening of tomorrow, which is later than the data were loaded. */
    @TestConfiguration
    static class HalfAMinuteToMidnight {

        @Bean
        @Primary
        Clock evening() {
            NOW.set(LocalDate.now(Clock.system(SHANGHAI))
                    .plusDays(2)
                    .atStartOfDay(SHANGHAI)
                    .minusSeconds(LEFT)
                    .toInstant());
            InstantSource source = NOW::get;
            return source.withZone(SHANGHAI);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private HttpResponse<String> ask(String method, String path, String client, String... headers) throws Exception {
        String encoded = path.replace("{", "%7B").replace("}", "%7D");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(port, encoded)))
                .header("X-Forwarded-For", client)
                .method(
                        method,
                        method.equals("QUERY")
                                ? BodyPublishers.ofString("{\"query\": \"{ dataVersion { id } }\"}")
                                : BodyPublishers.noBody());
        return HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static String newClient() {
        int number = CLIENTS.incrementAndGet();
        return "198.18.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void everyRouteIsWrittenDownHere() {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(HandlerMapping.class).values().forEach(mapping -> routes.addAll(patterns(mapping)));
        context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .filter(servlet -> !servlet.getServletName().equals("dispatcherServlet"))
                .forEach(servlet -> routes.addAll(((ServletRegistrationBean<?>) servlet).getUrlMappings()));
        Set<String> known = new TreeSet<>(METERED.keySet());
        known.addAll(FREE.keySet());

        assertThat(routes).isEqualTo(known);
    }

    private static Collection<String> patterns(HandlerMapping mapping) {
        return switch (mapping) {
            case AbstractUrlHandlerMapping urls -> urls.getHandlerMap().keySet();
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream()
                        .flatMap(info -> info.getPatternValues().stream())
                        .toList();
            case RouterFunctionMapping functions ->
                functions.getRouterFunction() == null
                        ? Set.of()
                        : PATH.matcher(functions.getRouterFunction().toString())
                                .results()
                                .map(path -> path.group())
                                .toList();
            default -> throw new IllegalStateException("A mapping of a kind that this test does not know: " + mapping);
        };
    }

    static Stream<String> metered() {
        return METERED.values().stream().sorted();
    }

    static Stream<String> all() {
        return Stream.concat(METERED.values().stream(), FREE.values().stream()).sorted();
    }

    @ParameterizedTest
    @MethodSource("metered")
    void everyRouteIsWithinTheLimitOfItsClient(String path) throws Exception {
        String client = newClient();
        String method = POSTED.contains(path) ? "POST" : "GET";

        assertThat(ask(method, path, client).statusCode()).isNotEqualTo(429);
        HttpResponse<String> refused = ask(method, path, client);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(new JsonMapper()
                        .readTree(refused.body())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("RATE_LIMITED");
        assertThat(new JsonMapper()
                        .readTree(refused.body())
                        .at("/extensions/traceId")
                        .asString())
                .hasSize(32);
        assertThat(header(refused, "Retry-After")).isNotEmpty();
        assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
        assertThat(ask("OPTIONS", path, client).statusCode()).isNotEqualTo(429);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoComesWithAnotherMethodIsToldThoseOfTheAddress(String path) throws Exception {
        String methods = methods(path);

        for (String method : Set.of("DELETE", "PATCH", "PUT", "TRACE", "PROPFIND")) {
            HttpResponse<String> refused = ask(method, path, newClient());
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
            assertThat(header(refused, "Allow")).as(method).isEqualTo(methods);
            assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"", "\"traceId\"");
        }
        HttpResponse<String> preflight = ask("OPTIONS", path, newClient());
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Allow")).isEqualTo(methods);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo(methods);
    }

    private static String methods(String path) {
        if (path.startsWith("/graphql")) {
            return "GET, HEAD, QUERY, POST, OPTIONS";
        }
        return POSTED.contains(path) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsKeptBeyondMidnight(String path) throws Exception {
        isKeptForToday(ask("GET", path, newClient()));
    }

    @Test
    void noAnswerToAQueryIsKeptBeyondMidnight() throws Exception {
        HttpResponse<String> answer = ask("QUERY", "/graphql", newClient(), "Content-Type", "application/json");

        assertThat(header(answer, "Cache-Control")).startsWith("public, max-age");
        isKeptForToday(answer);
    }

    private static void isKeptForToday(HttpResponse<?> answer) {
        Matcher seconds = SECONDS.matcher(header(answer, "Cache-Control"));
        long most = seconds.results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
        assertThat(most).as(header(answer, "Cache-Control")).isLessThanOrEqualTo(LEFT);
    }

    /** Shared caches answer others with it. */
    @Test
    void whatManyGetSaysNothingOfOneClient() throws Exception {
        HttpResponse<String> file = ask("GET", "/downloads/occupations.csv", newClient());

        assertThat(header(file, "Cache-Control")).startsWith("public, max-age");
        assertThat(header(file, "RateLimit")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsReadIsAskedForByHeadToo(String path) throws Exception {
        HttpResponse<String> get = ask("GET", path, newClient());
        if (get.statusCode() == 200) {
            HttpResponse<String> head = ask("HEAD", path, newClient());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
        }
    }

    /** As {@code wget -N} and {@code curl -z} ask, with the date of the file that they have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/downloads/occupations.csv",
                "/downloads/occupations.json",
                "/calendars/all.ics",
                "/feeds/changes.atom",
                "/feeds/conflicts.json"
            })
    void fileThatIsThereIsNotSentAgain(String path) throws Exception {
        ask("GET", path, newClient());
        Instant evening = NOW.getAndUpdate(now -> now.plusSeconds(10));
        try {
            String date = header(ask("HEAD", path, newClient()), "Last-Modified");

            assertThat(date).endsWith("GMT");
            assertThat(since(path, date)).isEqualTo(304);
            assertThat(since(path, "Fri, 01 Jan 2100 00:00:00 GMT")).isEqualTo(304);
            assertThat(since(path, "Thu, 01 Jan 2015 00:00:00 GMT")).isEqualTo(200);
            assertThat(ask("GET", path, newClient(), "If-Modified-Since", date, "If-None-Match", "\"x\"")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            NOW.set(evening);
        }
    }

    private int since(String path, String date) throws Exception {
        return ask("GET", path, newClient(), "If-Modified-Since", date).statusCode();
    }

    @Test
    void statusListThatIsNotThereIsRefusedPlainly() throws Exception {
        for (String list : new String[] {"999999999", "x", "-1", "12345678901234567890"}) {
            HttpResponse<String> answer = ask("GET", "/certificates/status/" + list, newClient());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"");
        }
    }
}
