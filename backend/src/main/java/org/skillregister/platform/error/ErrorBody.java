package org.skillregister.platform.error;

import java.util.List;
import java.util.Map;
import org.skillregister.platform.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/** The one shape of every refusal, also of those that never reach GraphQL. */
public final class ErrorBody {

    private static final JsonMapper JSON = new JsonMapper();

    /** In this order. */
    private record Body(List<Map<String, Object>> errors, Map<String, Object> extensions) {}

    private ErrorBody() {}

    /** A whole answer with this error only, as JSON in UTF-8. */
    public static byte[] of(ErrorCode code, String message) {
        Map<String, Object> error = Map.of("message", message, "extensions", Map.of("code", code.name()));
        return of(List.of(error));
    }

    /** A whole answer with these errors only. */
    public static byte[] of(List<Map<String, Object>> errors) {
        return JSON.writeValueAsBytes(new Body(errors, Trace.extensions()));
    }
}
