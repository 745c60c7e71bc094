package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillregister.platform.site.SiteClient.header;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The method QUERY (RFC 10008): safe and cacheable as a GET, with a body as a POST. */
@ApiTest
class QueryMethodTest {

    private static final String ITEMS = "{ catalogueItems(first: 100) { nodes { name levels } } }";
    private static final String[] JSON = {"Content-Type", "application/json"};

    @LocalServerPort
    private int port;

    private HttpResponse<String> ask(String method, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .method(method, BodyPublishers.ofString(body));
        return HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static String body(String document) {
        return new JsonMapper().writeValueAsString(Map.of("query", document));
    }

    private static String code(HttpResponse<String> response) {
        return new JsonMapper()
                .readTree(response.body())
                .at("/errors/0/extensions/code")
                .asString();
    }

    @Test
    void answerIsThatOfAPostAndMayBeKept() throws Exception {
        HttpResponse<String> answer = ask("QUERY", body(ITEMS), JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(ask("POST", body(ITEMS), JSON).body());
        assertThat(header(answer, "Cache-Control")).startsWith("public, max-age=");
        assertThat(header(answer, "Vary")).contains("Accept");
        assertThat(ask("QUERY", body(ITEMS), JSON).body()).isEqualTo(answer.body());
        assertThat(ask("QUERY", body("{ __typename }"), JSON).body()).isNotEqualTo(answer.body());
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        String etag = header(ask("QUERY", body(ITEMS), JSON), "ETag");
        HttpResponse<String> again =
                ask("QUERY", body(ITEMS), "Content-Type", "application/json", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(etag);
        assertThat(ask("QUERY", body("{ __typename }"), "Content-Type", "application/json", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
    }

    /** An address has no room for them. */
    @Test
    void variablesMayBeLong() throws Exception {
        String variables = "{\"text\": \"%s\", \"n\": 1}".formatted(" ".repeat(20_000));
        HttpResponse<String> answer = ask(
                "QUERY",
                "{\"query\": \"query($n: Int) { catalogueItems(first: $n) { totalCount } }\", \"variables\": %s}"
                        .formatted(variables),
                JSON);

        assertThat(answer.body()).contains("\"totalCount\":89");
    }

    @Test
    void whatChangesSomethingIsPosted() throws Exception {
        HttpResponse<String> answer = ask("QUERY", body("""
            mutation { withdrawCourse(id: "1") { problems { message } } }
            """), JSON);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("POST, OPTIONS");
    }

    /** Nothing personal stands in the address, so it may be asked; nobody keeps the answer. */
    @Test
    void personalAnswersAreKeptByNobody() throws Exception {
        HttpResponse<String> answer = ask("QUERY", body("""
            { certificateLookup(lookup: {byNumber: {number: "S000099000001203000001", holderName: "驯鹿"}}) { outcome } }
            """), JSON);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "ETag")).isEmpty();
    }

    @Test
    void errorsAreNotKept() throws Exception {
        HttpResponse<String> answer = ask("QUERY", body("{ catalogueItems(first: 101) { totalCount } }"), JSON);

        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    /** The RFC wants a request without a fitting Content-Type to fail; Accept-Query says which fits. */
    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/sql"})
    void bodyMustSayThatItIsJson(String type) throws Exception {
        HttpResponse<String> answer =
                type.isEmpty() ? ask("QUERY", body(ITEMS)) : ask("QUERY", body(ITEMS), "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(header(answer, "Accept-Query")).isEqualTo("application/json");
    }

    @Test
    void serverSaysThatItTakesIt() throws Exception {
        HttpResponse<String> options = ask("OPTIONS", "");

        assertThat(header(options, "Accept-Query")).isEqualTo("application/json");
        assertThat(header(options, "Allow")).contains("QUERY");
        assertThat(header(options, "Access-Control-Allow-Methods")).contains("QUERY");
        assertThat(header(ask("PUT", ""), "Allow")).contains("QUERY");
    }
}
