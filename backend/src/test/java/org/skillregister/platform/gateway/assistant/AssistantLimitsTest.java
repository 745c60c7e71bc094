package org.skillregister.platform.gateway.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.skillregister.SchemaInspection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assistants spend what everybody may spend, and are told when there is no more: of the request by its status, of the tool by its answer. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "register.rate.points-per-minute=6",
            "register.limits.only-persisted=true",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1|::1|0:0:0:0:0:0:0:1"
        })
@Import(SchemaInspection.class)
class AssistantLimitsTest {

    @LocalServerPort
    private int port;

    private HttpResponse<String> call(String tool, String arguments, String client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/mcp".formatted(port)))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", client)
                .POST(BodyPublishers.ofString("""
                    {"jsonrpc": "2.0", "id": "a", "method": "tools/call", "params": {"name": "%s", "arguments": %s}}
                    """.formatted(tool, arguments)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode result(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body()).path("result");
    }

    @Test
    void whatCostsMoreThanIsLeftIsRefusedByTheTool() throws Exception {
        // The first call uses up the minute's points. The second is admitted because one point has come back.
        assertThat(result(call("rounds", "{\"first\": 100}", "198.18.0.1"))
                        .path("isError")
                        .asBoolean())
                .isFalse();
        HttpResponse<String> second = call("rounds", "{\"first\": 99}", "198.18.0.1");
        while (second.statusCode() == 429) {
            Thread.sleep(1000);
            second = call("rounds", "{\"first\": 99}", "198.18.0.1");
        }

        JsonNode refused = result(second);
        assertThat(refused.path("isError").asBoolean()).isTrue();
        assertThat(refused.at("/structuredContent/errors/0/extensions/code").asString())
                .isEqualTo("RATE_LIMITED");
        assertThat(refused.at("/structuredContent/errors/0/extensions/retryAfter")
                        .asInt())
                .isPositive();
    }

    @Test
    void whoHasSpentAllIsRefused() throws Exception {
        HttpResponse<String> last = call("sources", "{}", "198.18.0.2");
        for (int more = 0; more < 8; more++) {
            last = call("sources", "{}", "198.18.0.2");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains("\"code\":\"RATE_LIMITED\"", "\"traceId\"");
        assertThat(call("sources", "{}", "198.18.0.3").statusCode()).isEqualTo(200);
    }

    /** A server that executes nothing but what is persisted executes the tools. */
    @Test
    void toolsArePersisted() throws Exception {
        assertThat(result(call("sources", "{}", "198.18.0.4"))
                        .at("/structuredContent/data/sourceDocuments")
                        .size())
                .isPositive();
    }
}
