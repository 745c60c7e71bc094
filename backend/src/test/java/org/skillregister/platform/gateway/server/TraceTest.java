package org.skillregister.platform.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error response has an id to quote, whatever refused the request. */
@ApiTest
class TraceTest {

    private static final String GIVEN = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + GIVEN + "-00f067aa0ba902b7-01";

    @LocalServerPort
    private int port;

    private String traceId(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        JsonNode json = new JsonMapper().readTree(answer.body());
        assertThat(json.at("/errors/0/message").asString()).as(answer.body()).isNotEmpty();
        return json.at("/extensions/traceId").asString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /unknown | ''",
                "DELETE | /downloads/index.json | ''",
                "GET | /downloads/unknown.csv | ''",
                "GET | /certificates/status/x | ''",
                "POST | /certificates/imports | ''",
                "GET | /graphql | ''",
                "PUT | /graphql | ''",
                "POST | /graphql | {",
                "POST | /graphql | {\"query\": \"{ unknown }\"}",
                "POST | /graphql | {\"documentId\": \"sha256:0\"}",
                "POST | /graphql | {\"query\": \"{ organizations(first: -1) { nodes { id } } }\"}",
                "POST | /graphql | {\"query\": \"mutation { withdrawCourse(input: {id: \\\"x\\\","
                        + " expectedVersion: 1}) { problems { code } } }\"}"
            })
    void everyErrorNamesItsRequest(String method, String path, String body) throws Exception {
        assertThat(traceId(method, path, body)).matches("[0-9a-f]{32}").isNotEqualTo(traceId(method, path, body));
        assertThat(traceId(method, path, body, "traceparent", TRACEPARENT)).isEqualTo(GIVEN);
    }

    /** What a client sends comes into no log and no answer unless it is of the one form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "00-110101199003070000-110101199003070000-01",
                "<script>"
            })
    void whatIsNoTraceIsNotRepeated(String header) throws Exception {
        String id = traceId("GET", "/unknown", "", "traceparent", header);

        assertThat(id).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(header).doesNotContain(id);
    }

    @Test
    void cleanAnswersSayNothingOfTheirRequest() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/graphql?query=%%7B__typename%%7D".formatted(port)))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }
}
