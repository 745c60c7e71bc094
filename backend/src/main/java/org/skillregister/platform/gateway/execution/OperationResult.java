package org.skillregister.platform.gateway.execution;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.gateway.answer.ErrorFormatter;
import org.skillregister.platform.gateway.answer.RequestResult;
import org.skillregister.platform.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/** The serialized result of an operation. */
public final class OperationResult {

    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] body;
    private final boolean started;
    private final String code;
    private final boolean unavailable;

    private OperationResult(byte[] body, boolean started, String code, boolean unavailable) {
        this.body = body;
        this.started = started;
        this.code = code;
        this.unavailable = unavailable;
    }

    static OperationResult of(ExecutionResult result) {
        List<GraphQLError> errors = result.getErrors();
        boolean unavailable = isEmpty(result.getData()) && errors.stream().anyMatch(OperationResult::isUnavailable);
        boolean started = result.isDataPresent() && !unavailable;
        Map<String, Object> body = new LinkedHashMap<>();
        List<Map<String, Object>> formatted = ErrorFormatter.of(errors);
        if (!formatted.isEmpty()) {
            body.put("errors", formatted);
        }
        if (started) {
            body.put("data", result.getData());
        }
        if (!formatted.isEmpty()) {
            body.put("extensions", Trace.extensions());
        }
        return new OperationResult(JSON.writeValueAsBytes(body), started, ErrorFormatter.code(formatted), unavailable);
    }

    private static boolean isUnavailable(GraphQLError error) {
        return error.getExtensions() != null
                && ErrorCode.UNAVAILABLE.name().equals(error.getExtensions().get("code"));
    }

    private static boolean isEmpty(@Nullable Map<String, @Nullable Object> data) {
        return data == null || data.values().stream().allMatch(Objects::isNull);
    }

    public byte[] body() {
        return body;
    }

    /** Whether execution reached the first field. */
    public boolean isStarted() {
        return started;
    }

    /** Whether there were no errors at all. */
    public boolean isClean() {
        return code.equals(RequestResult.CLEAN);
    }

    /** The code of the first error; {@link RequestResult#CLEAN} when there is none. */
    public String code() {
        return code;
    }

    /** Whether a required service was unavailable, so that the answer has only errors. */
    public boolean isUnavailable() {
        return unavailable;
    }
}
