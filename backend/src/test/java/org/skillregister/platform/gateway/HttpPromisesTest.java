package org.skillregister.platform.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Guarantees that hold on every route, not only at the endpoint. */
@ApiTest
class HttpPromisesTest {

    @LocalServerPort
    private int port;

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("x") : BodyPublishers.noBody());
        return HttpClient.newHttpClient().send(request.headers(headers).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /graphql",
        "GET, /graphql?query=%7B__typename%7D",
        "POST, /certificates/imports",
        "POST, /certificates/verifications",
        "POST, /plans/files",
        "POST, /courses/imports",
        "GET, /certificates/verifications/00000000-0000-0000-0000-000000000000",
        "GET, /certificates/verifications/00000000-0000-0000-0000-000000000000/result",
    })
    void whoIsNotKnownIsToldHowToShowAKey(String method, String path) throws Exception {
        HttpResponse<String> answer =
                ask(method, path, "Authorization", "Bearer nobody", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer realm=");
        assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
    }

    private static String code(HttpResponse<String> answer) {
        JsonNode body = new JsonMapper().readTree(answer.body());
        assertThat(body.at("/errors/0/message").asString()).isNotEmpty();
        return body.at("/errors/0/extensions/code").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/nothing",
                "/.well-known/",
                "/certificates/status/999999999",
                "/certificates/status/9999999999",
                "/certificates/status/x",
                "/certificates/status/",
                "/certificates/nothing",
                "/downloads/nothing.csv",
                "/calendars/nothing.ics",
                "/graphql/nothing",
                "/actuator/nothing",
                "/nothing",
            })
    void whatIsNotThereIsToldInTheOneShape(String path) throws Exception {
        for (String accept : new String[] {"*/*", "application/json", "application/statuslist+jwt", "text/csv"}) {
            HttpResponse<String> answer = ask("GET", path, "Accept", accept);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        }
    }

    /** Of a form that health does not have, Spring says so before it looks. */
    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/nothing", "/actuator/health/readiness/nothing"})
    void partOfHealthThatIsNotThereIsToldInTheSameShape(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
    }
}
