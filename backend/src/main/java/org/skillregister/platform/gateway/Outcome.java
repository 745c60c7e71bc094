package org.skillregister.platform.gateway;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.ErrorCode;

/** What came of an operation, as it goes out. */
final class Outcome {

    private final byte[] body;
    private final boolean started;
    private final boolean clean;
    private final boolean unavailable;

    private Outcome(byte[] body, boolean started, boolean clean, boolean unavailable) {
        this.body = body;
        this.started = started;
        this.clean = clean;
        this.unavailable = unavailable;
    }

    static Outcome of(ExecutionResult result) {
        List<GraphQLError> errors = result.getErrors();
        boolean unavailable = isEmpty(result.getData()) && errors.stream().anyMatch(Outcome::isUnavailable);
        boolean started = result.isDataPresent() && !unavailable;
        Map<String, Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", ErrorView.of(errors));
        }
        if (started) {
            body.put("data", result.getData());
        }
        return new Outcome(Json.bytes(body), started, errors.isEmpty(), unavailable);
    }

    private static boolean isUnavailable(GraphQLError error) {
        return error.getExtensions() != null
                && ErrorCode.UNAVAILABLE.name().equals(error.getExtensions().get("code"));
    }

    private static boolean isEmpty(@Nullable Map<String, @Nullable Object> data) {
        return data == null || data.values().stream().allMatch(Objects::isNull);
    }

    byte[] body() {
        return body;
    }

    /** False when the request was refused before its first field. */
    boolean isStarted() {
        return started;
    }

    /** Whether there were no errors at all. */
    boolean isClean() {
        return clean;
    }

    /** Whether nothing was answered because what it needs is away: such an answer has errors only. */
    boolean isUnavailable() {
        return unavailable;
    }
}
