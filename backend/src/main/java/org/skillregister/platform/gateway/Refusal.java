package org.skillregister.platform.gateway;

import java.util.Map;
import org.skillregister.platform.ErrorCode;

/** A request that is answered with an error before anything is executed. */
final class Refusal extends RuntimeException {

    private final int status;
    private final ErrorCode code;
    private final Map<String, String> headers;

    /**
     * @param status the HTTP status
     * @param headers further headers of the answer
     */
    Refusal(int status, ErrorCode code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    Refusal(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, ErrorCode.BAD_REQUEST, message);
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
