package org.skillregister.platform.error;

import java.util.Map;

/** A failure whose code and message are returned to the caller. It is an expected outcome, so it has no stack trace. */
public abstract class ApiException extends RuntimeException {

    private final ErrorCode code;
    private final String message;

    protected ApiException(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
    }

    @Override
    public final String getMessage() {
        return message;
    }

    /** The type of failure. */
    public final ErrorCode code() {
        return code;
    }

    /** The extensions of the error, including the code. */
    Map<String, Object> extensions() {
        return Map.of("code", code.name());
    }
}
