package org.skillregister.platform.gateway.assistant;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.AnswerWriter;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.request.GraphQlRequestReader;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Model Context Protocol endpoint for assistants, over HTTP without sessions. The library implements the protocol; admission, reading
 * of bodies and errors work as everywhere else, because the library's own transport logs and echoes what clients send.
 */
@Component(McpEndpoint.NAME)
@Lazy
final class McpEndpoint implements HttpRequestHandler, McpStatelessServerTransport {

    static final String NAME = "mcpEndpoint";

    static final String PATH = "/mcp";

    private static final String VERSION_HEADER = "MCP-Protocol-Version";
    private static final int ACCEPTED = 202;

    private static final String INSTRUCTIONS =
            "Skill Register (技能登记册) is an open register of vocational skill assessment in Shanghai: who certifies"
                + " which occupation at which level, when, for how much, and who may apply. Every answer has the day"
                + " on which it holds (`day`), the version of the data, and a citation with document and place for"
                + " each fact: pass these on. Null means that no source says, so say that it is not known and never"
                + " guess. Meeting the conditions and being able to apply now are two facts. The organization decides."
                + " Never send names or numbers of identity documents; certificates are looked up by people"
                + " themselves, on the register's pages.";

    private final GraphQlRequestReader reader;
    private final AnswerWriter writer;
    private final JsonMapper json = new JsonMapper();
    private @Nullable McpStatelessServerHandler handler;

    McpEndpoint(GraphQlRequestReader reader, AnswerWriter writer, AssistantTools tools) {
        this.reader = reader;
        this.writer = writer;
        McpServer.sync(this)
                .serverInfo("skill-register", "1")
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(new JacksonMcpJsonMapper(json))
                // Arguments are validated as variables of the operation, with errors that say where and why.
                .validateToolInputs(false)
                .jsonSchemaValidator((_, _) -> ValidationResponse.asValid(""))
                .immediateExecution(true)
                .tools(tools.list())
                .build();
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        handler = mcpHandler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            ResponseType.accepted(request.getHeaders("Accept"));
            requireVersion(request.getHeader(VERSION_HEADER));
            answer = answer(reader.object(request), Admission.of(request));
        } catch (RequestRejectedException rejected) {
            rejected.headers().forEach(response::setHeader);
            byte[] body = ErrorBody.of(rejected.code(), Objects.requireNonNullElse(rejected.getMessage(), ""));
            answer = Answer.passing(rejected.status(), body, RequestResult.refused(rejected.code()));
        }
        writer.write(response, ResponseType.JSON, answer);
    }

    /** A client that sends no version is assumed to use the first with this transport. */
    private void requireVersion(@Nullable String version) {
        if (version != null && !protocolVersions().contains(version)) {
            throw RequestRejectedException.badRequest(
                    "%s: must be one of %s".formatted(VERSION_HEADER, protocolVersions()));
        }
    }

    private Answer answer(Map<String, @Nullable Object> message, Admission admission) {
        if (!"2.0".equals(message.get("jsonrpc")) || !(message.get("method") instanceof String method)) {
            throw RequestRejectedException.badRequest("body: must be a request or a notification of JSON-RPC 2.0");
        }
        if (!message.containsKey("id")) {
            // Notifications such as cancelled or initialized need no action: every answer is immediate, and there is no
            // state.
            return passing(ACCEPTED, new byte[0]);
        }
        JSONRPCResponse reply = reply(method, JsonRpc.id(message.get("id")), message.get("params"), admission);
        return passing(200, json.writeValueAsBytes(reply));
    }

    private static Answer passing(int status, byte[] body) {
        return Answer.passing(status, body, new RequestResult(RequestResult.OTHER, RequestResult.CLEAN));
    }

    private JSONRPCResponse reply(String method, Object id, @Nullable Object params, Admission admission) {
        if (params != null && !(params instanceof Map)) {
            return JSONRPCResponse.error(id, JsonRpc.malformed());
        }
        McpTransportContext context = McpTransportContext.create(Map.of(AssistantTools.ADMISSION, admission));
        try {
            Object given = params == null ? Map.of() : params;
            JSONRPCResponse answer = Objects.requireNonNull(Objects.requireNonNull(handler)
                    .handleRequest(context, new McpSchema.JSONRPCRequest(method, id, given))
                    .block());
            return answer.error() == null
                    ? answer
                    : JSONRPCResponse.error(id, JsonRpc.error(answer.error().code()));
        } catch (IllegalArgumentException | JacksonException malformed) {
            return JSONRPCResponse.error(id, JsonRpc.malformed());
        }
    }
}
