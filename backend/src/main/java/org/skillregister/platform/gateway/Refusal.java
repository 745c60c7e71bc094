package org.skillregister.platform.gateway;

import java.util.Map;
import org.skillregister.platform.error.ErrorCode;

/** A request that is answered with an error before anything is executed. */
final class Refusal extends RuntimeException {

    private final int status;
    private final ErrorCode code;
    private final Map<String, String> headers;
    private final boolean ofDocument;

    /**
     * @param status the HTTP status
     * @param headers further headers of the answer
     */
    Refusal(int status, ErrorCode code, String message, Map<String, String> headers) {
        this(status, code, message, headers, false);
    }

    private Refusal(int status, ErrorCode code, String message, Map<String, String> headers, boolean ofDocument) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
        this.ofDocument = ofDocument;
    }

    Refusal(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, ErrorCode.BAD_REQUEST, message);
    }

    /** A request that is well-formed but whose document is not: a request error, as GraphQL calls it. */
    static Refusal ofDocument(ErrorCode code, String message) {
        return new Refusal(400, code, message, Map.of(), true);
    }

    /** Whether the status is that of a request error, which depends on what the client accepts. */
    boolean isOfDocument() {
        return ofDocument;
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
