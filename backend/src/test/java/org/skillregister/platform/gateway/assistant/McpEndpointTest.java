package org.skillregister.platform.gateway.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.ApiTest;
import org.skillregister.SchemaFiles;
import org.skillregister.platform.gateway.RawHttp;
import org.skillregister.platform.gateway.RawHttp.Answer;
import org.skillregister.platform.gateway.document.PersistedOperations;
import org.skillregister.platform.gateway.request.Limits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint for assistants, tested over HTTP with the protocol's own client, and with requests that no client would send. */
@ApiTest
@TestPropertySource(properties = "register.limits.body-time=1s")
@ExtendWith(OutputCaptureExtension.class)
class McpEndpointTest {

    private static final String IDENTITY = "310101199001011234";

    @LocalServerPort
    private int port;

    @Autowired
    private Limits limits;

    @Autowired
    private PersistedOperations persisted;

    private McpSyncClient client;

    @BeforeEach
    void connect() {
        client = client();
        client.initialize();
    }

    private McpSyncClient client() {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                        .endpoint("/mcp")
                        .build())
                .build();
    }

    @AfterEach
    void leave() {
        client.closeGracefully();
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /** The answer, which is told as data and as text. */
    private static JsonNode told(CallToolResult result) {
        JsonNode data = new JsonMapper().valueToTree(result.structuredContent());
        String text = ((McpSchema.TextContent) result.content().getFirst()).text();
        assertThat(new JsonMapper().readTree(text)).isEqualTo(data);
        return data;
    }

    private JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        JsonNode told = told(result);
        assertThat(result.isError()).as(told.toString()).isFalse();
        assertThat(told.path("day").asString()).isEqualTo(ApiTest.TODAY.toString());
        assertThat(told.at("/data/dataVersion/id").asString()).isNotEmpty();
        return told.path("data");
    }

    @Test
    void toolsArePersistedQueriesThatSayWhatTheyAreFor() {
        List<McpSchema.Tool> all = client.listTools().tools();

        assertThat(all)
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "search", "occupation", "organization", "rounds", "may_i_apply", "sources", "source_conflicts");
        assertThat(all).allSatisfy(tool -> {
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.description()).hasSizeGreaterThan(60);
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            McpJsonDefaults.getSchemaValidator().assertConforms(tool.name(), tool.inputSchema());
        });
        assertThat(SchemaFiles.list(SchemaFiles.OPERATIONS.resolve("assistants"), ".graphql"))
                .hasSameSizeAs(all)
                .map(SchemaFiles::read)
                .allMatch(persisted::contains)
                .allMatch(document -> document.contains("\nquery "));
        assertThat(client.getServerInstructions()).contains("citation");
    }

    /** What an argument means stands in the schema, at each depth. */
    @Test
    void argumentsAreDescribed() {
        JsonNode schema = new JsonMapper()
                .valueToTree(client.listTools().tools().stream()
                        .filter(tool -> tool.name().equals("may_i_apply"))
                        .findFirst()
                        .orElseThrow()
                        .inputSchema());

        assertThat(schema.at("/required/0").asString()).isEqualTo("input");
        assertThat(schema.at("/properties/input/properties/applicant/properties/birthDate/description")
                        .asString())
                .contains("Day of birth");
        assertThat(schema.at(
                                "/properties/input/properties/applicant/properties/certificates/items/properties/level/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("LEVEL_3");
        assertThat(schema.at("/properties/input/properties/occupation/description")
                        .asString())
                .contains("4-07-03-05");
        assertThat(schema.toString()).doesNotContain("documentNumber", "holderName");
    }

    @Test
    void eachToolAnswersWithItsCitations() {
        assertThat(answer("search", Map.of("text", "月嫂"))
                        .at("/search/edges/0/node/citation/document/number")
                        .asString())
                .isNotEmpty();
        assertThat(answer("occupation", Map.of("code", "4-07-03-05"))
                        .at("/occupation/citation/locator")
                        .asString())
                .isNotEmpty();
        assertThat(answer("organization", Map.of("id", "org-015"))
                        .at("/organization/plans/0/citation/document/title")
                        .asString())
                .isNotEmpty();
        assertThat(answer("rounds", Map.of("filter", Map.of("organization", "org-015")))
                        .at("/rounds/nodes/0/citation/locator")
                        .asString())
                .isNotEmpty();
        assertThat(answer("sources", Map.of()).at("/sourceDocuments").size()).isGreaterThan(3);
        assertThat(answer("source_conflicts", Map.of())
                        .at("/sourceConflicts/0/citations/0/locator")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void conditionsAndOpenRoundsAreTwoFacts() {
        JsonNode levels = answer(
                        "may_i_apply",
                        Map.of(
                                "input",
                                Map.of("occupation", "4-07-03-05", "applicant", Map.of("birthDate", "1990-05-04"))))
                .at("/eligibility/levels");

        assertThat(levels.size()).isEqualTo(5);
        assertThat(levels.valueStream()).allSatisfy(level -> {
            assertThat(level.path("verdict").asString()).isNotEmpty();
            assertThat(level.at("/applyNow/state").asString()).isNotEmpty();
        });
    }

    private String day(String tool, Map<String, Object> arguments) {
        return told(call(tool, arguments)).path("day").asString();
    }

    /** Who reads "the organization is null" must see that this was so then, and is not so today. */
    @Test
    void dayIsTheOneThatWasAskedAbout() {
        assertThat(day("organization", Map.of("id", "org-015", "asOf", "2020-01-01")))
                .isEqualTo("2020-01-01");
        assertThat(day("rounds", Map.of("first", 1, "asOf", "2026-03-01"))).isEqualTo("2026-03-01");
        assertThat(day(
                        "may_i_apply",
                        Map.of(
                                "input",
                                Map.of("occupation", "4-07-03-05", "asOf", "2026-02-03", "applicant", Map.of()))))
                .isEqualTo("2026-02-03");
        for (String none : List.of("2026-02-30", "nonsense", "+12026-01-01")) {
            Map<String, Object> asked = Map.of("id", "org-015", "asOf", none);
            isRefused("BAD_REQUEST", "organization", asked);
            assertThat(day("organization", asked)).isEqualTo(ApiTest.TODAY.toString());
        }
    }

    private void isRefused(String code, String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        JsonNode told = told(result);
        assertThat(result.isError()).isTrue();
        assertThat(told.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(told.at("/errors/0/message").asString()).isNotEmpty();
        assertThat(told.at("/extensions/traceId").asString()).hasSize(32);
        assertThat(told.toString()).doesNotContain("nonsense", IDENTITY);
    }

    @Test
    void wrongArgumentsAreToldByTheirPlaceAndNotRepeated() {
        isRefused("BAD_REQUEST", "occupation", Map.of("code", "nonsense"));
        isRefused("BAD_REQUEST", "occupation", Map.of());
        isRefused("BAD_REQUEST", "rounds", Map.of("filter", Map.of("level", "nonsense")));
        isRefused("BAD_REQUEST", "rounds", Map.of("first", 1000));
        isRefused("BAD_REQUEST", "search", Map.of("text", List.of("nonsense")));
        isRefused("BAD_REQUEST", "search", Map.of("text", "x".repeat(101)));
    }

    /** A filter under a wrong name would let everything through, and be taken for an answer. */
    @Test
    void argumentsThatTheToolDoesNotHaveAreRefused() {
        isRefused("BAD_REQUEST", "rounds", Map.of("nonsense", "org-015"));
        isRefused("BAD_REQUEST", "rounds", Map.of("filter", Map.of("organization", "org-015"), "nonsense", 1));
        isRefused("BAD_REQUEST", "sources", Map.of("nonsense", 1));

        assertThat(told(call("rounds", Map.of("organization", "org-015")))
                        .at("/errors/0/message")
                        .asString())
                .endsWith("filter, first, after, asOf");
    }

    /** Nothing needs one, and it must not come into an answer, a log or a memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                IDENTITY,
                "证书 310101 19900101 1234",
                "３１０１０１１９９００１０１１２３４",
                "310101900101123",
                "310101-19900101-0004",
                "310101\u201319900101 \u2013 0004",
                "310101\u200b19900101\u200b0004",
                "3\u20601\u206001011990\u00a001010004"
            })
    void numberOfAnIdentityDocumentIsRefused(String text, CapturedOutput output) {
        isRefused("BAD_REQUEST", "search", Map.of("text", text));
        isRefused("BAD_REQUEST", "may_i_apply", Map.of("input", Map.of("occupation", "4-07-03-05", "workType", text)));
        assertThat(output).doesNotContain(text);
    }

    /** Many digits with dashes are mostly days and codes. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01 2026-12-31", "4-07-03-05 6-29-01-01 6-31-01-03", "2026-01-01-2026-12-31"})
    void daysAndCodesAreNone(String text) {
        assertThat(call("search", Map.of("text", text)).isError()).isNotEqualTo(true);
    }

    @Test
    void unknownToolAndMethodAreRefusedInOwnWords() {
        assertThatThrownBy(() -> call("nonsense", Map.of()))
                .isInstanceOf(McpError.class)
                .hasMessageContaining("tools/list")
                .hasMessageNotContaining("nonsense");
        assertThatThrownBy(() -> client.listPrompts()).hasMessageNotContaining("prompts/list");
    }

    private HttpResponse<String> send(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:%d/mcp".formatted(port)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(body));
        return HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | 400",
                "[] | 400",
                "{} | 400",
                "{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"} | 400",
                "{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"} | 400",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"} | 400",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {}} | 400",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"id\": 2, \"method\": \"ping\"} | 400",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"} {} | 400",
            })
    void malformedMessageIsRefusedAsEverywhere(String body, int status, CapturedOutput output) throws Exception {
        HttpResponse<String> refused = send(body);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body())
                .contains("\"code\":\"BAD_REQUEST\"", "\"traceId\"")
                .doesNotContain("nonsense");
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(output).doesNotContain("nonsense");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/call\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/call\", \"params\": []}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/call\", \"params\": {\"name\": {\"nonsense\":"
                        + " 1}}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/call\", \"params\": {\"name\": \"search\","
                        + " \"arguments\": \"nonsense\"}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"initialize\", \"params\": {\"capabilities\":"
                        + " \"nonsense\"}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"nonsense\"}",
            })
    void requestThatDoesNotFitItsMethodIsAnsweredWithAnError(String body, CapturedOutput output) throws Exception {
        HttpResponse<String> answer = send(body);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode told = new JsonMapper().readTree(answer.body());
        assertThat(told.path("id").asInt()).isEqualTo(7);
        assertThat(told.at("/error/code").asInt()).isIn(-32601, -32602);
        assertThat(answer.body()).doesNotContain("nonsense");
        assertThat(output).doesNotContain("nonsense");
    }

    /** A client that has no patience says so, or goes; nothing is kept for it. */
    @Test
    void cancellationAndOtherNotificationsAreTaken() throws Exception {
        HttpResponse<String> taken =
                send("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\":"
                        + " \"nonsense\"}}");

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.body()).isEmpty();
        try (RawHttp gone = new RawHttp(port)) {
            gone.send(head(body().length()) + body());
        }
        assertThat(send(body()).statusCode()).isEqualTo(200);
    }

    private static String body() {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"sources\"}}";
    }

    private static String head(long length) {
        return "POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(length);
    }

    @Test
    void slowClientIsNotWaitedFor() throws Exception {
        try (RawHttp slow = new RawHttp(port)) {
            slow.send(head(body().length()));
            for (int place = 0; place < 6; place++) {
                Thread.sleep(200);
                slow.send(body().substring(place, place + 1));
            }
            Answer answer = slow.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void bodyIsBounded() throws Exception {
        String fits = body() + " ".repeat(Math.toIntExact(limits.body().toBytes()) - body().length());

        assertThat(send(fits).statusCode()).isEqualTo(200);
        assertThat(send(fits + " ").statusCode()).isEqualTo(413);
    }

    @Test
    void headersAreChecked() throws Exception {
        assertThat(send(body(), "MCP-Protocol-Version", "2025-06-18").statusCode())
                .isEqualTo(200);
        assertThat(send(body(), "MCP-Protocol-Version", "1999-01-01").statusCode())
                .isEqualTo(400);
        assertThat(send(body(), "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
        assertThat(send(body(), "Authorization", "Bearer nobody").statusCode()).isEqualTo(401);
        assertThat(RawHttp.ask(
                                port,
                                head(body().length()).replace("\r\nHost", "\r\nAccept: text/html\r\nHost") + body())
                        .status())
                .isEqualTo(406);
    }
}
