package org.skillregister.platform;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The one shape of every refusal, also of those that never reach GraphQL. */
public final class ErrorBody {

    private static final JsonMapper JSON = new JsonMapper();

    private ErrorBody() {}

    /** A whole answer with this error only, as JSON in UTF-8. */
    public static byte[] of(ErrorCode code, String message) {
        return JSON.writeValueAsBytes(Map.of(
                "errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
    }
}
