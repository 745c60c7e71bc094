package org.skillregister.platform.gateway.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.OperationAnswers;
import org.skillregister.platform.gateway.admission.AdmissionControl.Admission;
import org.skillregister.platform.gateway.answer.Answer;
import org.skillregister.platform.gateway.answer.ErrorFormatter;
import org.skillregister.platform.gateway.answer.HttpErrors;
import org.skillregister.platform.gateway.answer.OperationMeters;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.gateway.answer.ResponseType;
import org.skillregister.platform.gateway.document.DocumentCache.InvalidDocumentException;
import org.skillregister.platform.gateway.request.GraphQlRequest;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.util.RawValue;

/** The tools for assistants. Each call is an operation like any other, with the same metrics, costs and time limits. */
@Component
@Lazy
class AssistantTools {

    /** Context key of the admission of a call. */
    static final String ADMISSION = "admission";

    private final List<AssistantTool> tools = new ArrayList<>();
    private final OperationAnswers answers;
    private final OperationMeters meters;
    private final Clock clock;

    AssistantTools(
            @Value("classpath:graphql/operations/assistants/*.graphql") Resource[] operations,
            GraphQlSource source,
            OperationAnswers answers,
            OperationMeters meters,
            Clock clock)
            throws IOException {
        for (Resource operation : operations) {
            tools.add(AssistantTool.of(operation.getContentAsString(UTF_8), source.schema()));
        }
        this.answers = answers;
        this.meters = meters;
        this.clock = clock;
    }

    List<SyncToolSpecification> list() {
        return tools.stream()
                .map(tool -> new SyncToolSpecification(
                        tool.tool(), (context, request) -> call(tool, context, request.arguments())))
                .toList();
    }

    private McpSchema.CallToolResult call(
            AssistantTool tool, McpTransportContext context, @Nullable Map<String, Object> arguments) {
        long begun = System.nanoTime();
        Admission admission = (Admission) Objects.requireNonNull(context.get(ADMISSION));
        ToolArguments given = ToolArguments.of(arguments);
        Answer answer = answer(tool, admission, given);
        meters.count(answer.result(), begun);
        return result(answer, given.asOf().orElseGet(() -> LocalDate.now(clock)));
    }

    /** Returns a rejection as an answer too, so that the assistant can read and correct it. */
    private Answer answer(AssistantTool tool, Admission admission, ToolArguments arguments) {
        try {
            arguments.check(tool.arguments());
            GraphQlRequest request = new GraphQlRequest(
                    null,
                    tool.document(),
                    null,
                    null,
                    arguments.given(),
                    arguments.given().toString().length());
            return answers.of(request, ResponseType.JSON, "POST", admission);
        } catch (RequestRejectedException rejected) {
            return refused(rejected);
        } catch (InvalidDocumentException invalid) {
            List<Map<String, Object>> errors = ErrorFormatter.of(invalid.errors());
            return Answer.passing(
                    200,
                    ErrorBody.of(errors),
                    new RequestResult(meters.operation(tool.document()), ErrorFormatter.code(errors)));
        } catch (RuntimeException failure) {
            ErrorCode code = ErrorCode.INTERNAL_ERROR;
            return Answer.passing(200, ErrorBody.of(code, HttpErrors.failure(failure)), RequestResult.refused(code));
        }
    }

    /** Puts Retry-After into the body, because assistants see no headers. */
    private static Answer refused(RequestRejectedException rejected) {
        String seconds = rejected.headers().get("Retry-After");
        Map<String, Object> extensions = seconds == null
                ? Map.of("code", rejected.code().name())
                : Map.of("code", rejected.code().name(), "retryAfter", Integer.valueOf(seconds));
        String message = Objects.requireNonNullElse(rejected.getMessage(), "");
        return Answer.passing(
                200,
                ErrorBody.of(List.of(Map.of("message", message, "extensions", extensions))),
                RequestResult.refused(rejected.code()));
    }

    /** The operation's answer and the day it is valid for, as structured content and as text. */
    private static McpSchema.CallToolResult result(Answer answer, LocalDate day) {
        String body = new String(answer.body(), UTF_8);
        String text = "{\"day\":\"%s\",%s".formatted(day, body.substring(1));
        return new McpSchema.CallToolResult(
                List.of(McpSchema.TextContent.builder(text).build()),
                !answer.result().code().equals(RequestResult.CLEAN),
                new RawValue(text),
                null);
    }
}
