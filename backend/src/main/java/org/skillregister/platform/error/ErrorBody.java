package org.skillregister.platform.error;

import java.util.List;
import java.util.Map;
import org.skillregister.platform.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/** The common format of all errors, including those of requests that never reach GraphQL. */
public final class ErrorBody {

    private static final JsonMapper JSON = new JsonMapper();

    /** The order of components is the order in JSON. */
    private record Body(List<Map<String, Object>> errors, Map<String, Object> extensions) {}

    private ErrorBody() {}

    /** A complete response body with only this error, as JSON in UTF-8. */
    public static byte[] of(ErrorCode code, String message) {
        Map<String, Object> error = Map.of("message", message, "extensions", Map.of("code", code.name()));
        return of(List.of(error));
    }

    /** A complete response body with only this error, including when to try again. */
    public static byte[] of(ApiException failure) {
        return of(List.of(Map.of("message", failure.getMessage(), "extensions", failure.extensions())));
    }

    /** A complete response body with only these errors. */
    public static byte[] of(List<Map<String, Object>> errors) {
        return JSON.writeValueAsBytes(new Body(errors, Trace.extensions()));
    }
}
