package org.skillregister.platform.error;

import java.util.Map;

/** A failure that callers are told as it is: its code and its message go out. It is an answer, so it has no stack trace. */
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

    /** What kind of failure it is. */
    public final ErrorCode code() {
        return code;
    }

    /** What the error says beside its message, the code among it. */
    Map<String, Object> extensions() {
        return Map.of("code", code.name());
    }
}
