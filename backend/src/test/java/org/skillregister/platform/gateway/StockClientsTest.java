package org.skillregister.platform.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.platform.gateway.RawHttp.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact requests of common clients, each with the reason for its form. */
@ApiTest
class StockClientsTest {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String ASKED = "{ dataVersion { id } }";
    /** As Apollo's clients send it: they want GraphQL's own form, and know the older one. */
    private static final String APOLLO = "Accept: application/graphql-response+json,application/json;q=0.9\r\n";

    @LocalServerPort
    private int port;

    private Answer ask(String requestLine, String headers, String body) throws Exception {
        String length = body.isEmpty() ? "" : "Content-Length: %d\r\n".formatted(body.getBytes(UTF_8).length);
        return RawHttp.ask(
                port,
                "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s%s\r\n%s"
                        .formatted(requestLine, headers, length, body));
    }

    private Answer post(String headers, String body) throws Exception {
        return ask("POST /graphql", JSON + headers, body);
    }

    private static String header(Answer answer, String name) {
        return answer.head()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static void isAnswered(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"data\":{").doesNotContain("\"errors\"");
    }

    private static String hash(String document) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
    }

    private static String persisted(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash);
    }

    private static void isNotFound(Answer answer, int status) {
        JsonNode error = new JsonMapper().readTree(answer.body()).at("/errors/0");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        // Apollo Client checks for either; Apollo Kotlin and Apollo iOS check only the message.
        assertThat(error.get("message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    /** Apollo Client's persisted query link: the hash first, and with the text when it is not known; each time anew. */
    @Test
    void apolloAsksByHashThenWithTheText() throws Exception {
        String extensions = persisted(hash(ASKED));
        String byHash = "{\"operationName\":null,\"variables\":{},\"extensions\":%s}".formatted(extensions);
        String withText = "{\"variables\":{},\"extensions\":%s,\"query\":\"%s\"}".formatted(extensions, ASKED);

        for (int i = 0; i < 2; i++) {
            isNotFound(post(APOLLO, byHash), 400);
            isNotFound(post("", byHash), 200);
            isAnswered(post(APOLLO, withText));
        }
    }

    /** The same with {@code useGETForHashedQueries}; only the extensions stand in the address. */
    @Test
    void apolloAsksByHashInAnAddress() throws Exception {
        String extensions = URLEncoder.encode(persisted(hash(ASKED)), UTF_8);

        isNotFound(ask("GET /graphql?extensions=" + extensions, APOLLO, ""), 400);
        isNotFound(ask("GET /graphql?variables=%7B%7D&extensions=" + extensions, "", ""), 200);
        isAnswered(ask(
                "GET /graphql?query=%s&extensions=%s".formatted(URLEncoder.encode(ASKED, UTF_8), extensions),
                APOLLO,
                ""));
    }

    @Test
    void whatIsReleasedIsAnsweredByItsHash() throws Exception {
        String id = PersistedOperationsTest.idOf("site/Catalogue.graphql");
        String extensions = persisted(id.substring("sha256:".length()));

        isAnswered(post(APOLLO, "{\"extensions\":%s}".formatted(extensions)));
        Answer get = ask("GET /graphql?extensions=" + URLEncoder.encode(extensions, UTF_8), APOLLO, "");
        isAnswered(get);
        assertThat(header(get, "Cache-Control")).startsWith("public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":1,\"sha256Hash\":\"00\"}",
                "{\"version\":2,\"sha256Hash\":\"00\"}",
                "{\"version\":1}",
                "{\"version\":1,\"sha256Hash\":7}",
                "[]",
            })
    void aHashThatIsNotTheTextsIsRefused(String persistedQuery) throws Exception {
        Answer answer =
                post("", "{\"query\":\"%s\",\"extensions\":{\"persistedQuery\":%s}}".formatted(ASKED, persistedQuery));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    /** Sentry, OpenTelemetry, Apollo Client and axios add headers to every request of a page, and the browser asks first. */
    @ParameterizedTest
    @CsvSource({
        "/graphql, POST, 'GET, HEAD, QUERY, POST, OPTIONS'",
        "/graphql/, POST, 'GET, HEAD, QUERY, POST, OPTIONS'",
        "/downloads/occupations.csv, GET, 'GET, HEAD, OPTIONS'",
        "/downloads/none, GET, 'GET, HEAD, OPTIONS'",
        "/calendars/all.ics, GET, 'GET, HEAD, OPTIONS'",
        "/schema.graphql, GET, 'GET, HEAD, OPTIONS'",
        "/.well-known/jwks.json, GET, 'GET, HEAD, OPTIONS'",
        "/certificates/status/0, GET, 'GET, HEAD, OPTIONS'",
        "/oembed/courses.json, GET, 'GET, HEAD, OPTIONS'",
    })
    void browsersMayAskWithTheHeadersOfTracingTools(String path, String method, String methods) throws Exception {
        String names = "apollographql-client-name,baggage,content-type,if-none-match,sentry-trace,traceparent,"
                + "x-apollo-operation-name,x-requested-with";
        Answer answer = ask(
                "OPTIONS " + path,
                "Origin: https://school.example\r\nAccess-Control-Request-Method: %s\r\n".formatted(method)
                        + "Access-Control-Request-Headers: %s\r\n".formatted(names),
                "");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo(methods);
        assertThat(header(answer, "Allow")).isEqualTo(methods);
        assertThat(header(answer, "Access-Control-Allow-Headers").split(", ", -1))
                .containsExactly(names.split(",", -1));
        assertThat(header(answer, "Vary")).contains("Access-Control-Request-Headers");
        assertThat(header(answer, "Access-Control-Max-Age")).isEqualTo("86400");
    }

    /** Nothing is reflected but names. */
    @Test
    void whatIsNoNameIsNotSentBack() throws Exception {
        Answer answer =
                ask("OPTIONS /graphql", "Access-Control-Request-Headers: traceparent, <script>, a b, \u00e9\r\n", "");

        assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("traceparent");
        assertThat(header(
                        ask(
                                "OPTIONS /graphql",
                                "Access-Control-Request-Headers: %s\r\n".formatted("x".repeat(3000)),
                                ""),
                        "Access-Control-Allow-Headers"))
                .isEqualTo("Content-Type, Accept, Authorization, If-None-Match");
    }

    /** {@code curl -g}, or an address typed into a browser that leaves braces as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "query={__typename}",
                "query={dataVersion{id}}&variables={}",
                "query={catalogueItems(filter:{levels:[LEVEL_5]}){totalCount}}",
                "query={organization(id:\"org-015\"){name}}",
            })
    void bracesAndQuotesNeedNotBeEncoded(String query) throws Exception {
        isAnswered(ask("GET /graphql?" + query, "", ""));
    }

    /** {@code curl} sends what it is given as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"query={search(text:\"茶艺\"){totalCount}}", "query={search(text:\"茶\",%20first:1){totalCount}}"})
    void chineseTextNeedNotBeEncoded(String query) throws Exception {
        Answer answer = ask("GET /graphql?" + query, "", "");

        isAnswered(answer);
        assertThat(answer.body())
                .isEqualTo(ask("GET /graphql?" + query.replace("茶", "%E8%8C%B6").replace("艺", "%E8%89%BA"), "", "")
                        .body())
                .doesNotContain("\"totalCount\":0");
    }

    /** An address with a slash too much is told with its query, encoded. */
    @Test
    void chineseTextIsSentOnEncoded() throws Exception {
        Answer answer = ask("GET /graphql/?query={search(text:\"茶\"){totalCount}}", "", "");

        assertThat(answer.status()).isEqualTo(308);
        assertThat(header(answer, "Location")).contains("text:\"%E8%8C%B6\"");
    }

    /** PowerShell 5 and .NET write a byte order mark before a text that they save as UTF-8. */
    @Test
    void byteOrderMarkIsNoPartOfTheJson() throws Exception {
        isAnswered(post("", "\uFEFF{\"query\": \"%s\"}".formatted(ASKED)));
        assertThat(post("", "\uFEFF\uFEFF{\"query\": \"%s\"}".formatted(ASKED)).code())
                .isEqualTo("BAD_REQUEST");
    }

    /** Clients that fill in a form for an address: GraphiQL's share link, Insomnia, {@code URLSearchParams} with nulls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "variables=null",
                "variables=",
                "operationName=",
                "operationName=null",
                "variables=&operationName=&extensions="
            })
    void emptyParametersAreNone(String parameters) throws Exception {
        isAnswered(ask("GET /graphql?query=%7B__typename%7D&" + parameters, "", ""));
    }

    /** urql, graphql-request and Relay list what they take in the order of what they like, with a charset. */
    @Test
    void firstOfEqualFormsIsAnswered() throws Exception {
        Answer answer = post(
                "Accept: application/graphql-response+json; charset=utf-8, application/json; charset=utf-8\r\n",
                "{\"query\": \"%s\"}".formatted(ASKED));

        assertThat(header(answer, "Content-Type")).startsWith("application/graphql-response+json");
    }

    /** Tools that join paths add a slash. What is followed keeps method and body, so 308. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "QUERY"})
    void slashAtTheEndLeadsToTheEndpoint(String method) throws Exception {
        Answer answer =
                ask(method + " /graphql/?query={__typename}", JSON + "Origin: https://school.example\r\n", "{}");

        assertThat(answer.status()).isEqualTo(308);
        assertThat(header(answer, "Location")).isEqualTo("/graphql?query={__typename}");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    /** Spring's and Ktor's clients can compress what they send; by this header they learn not to (RFC 9110, 12.5.3). */
    @Test
    void compressedBodyIsRefusedWithWhatIsTaken() throws Exception {
        Answer answer = post("Content-Encoding: gzip\r\n", "x");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(Arrays.asList(header(answer, "Accept-Encoding").split(", ", -1)))
                .containsExactly("identity");
    }
}
