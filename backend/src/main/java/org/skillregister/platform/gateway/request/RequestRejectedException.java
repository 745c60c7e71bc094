package org.skillregister.platform.gateway.request;

import java.util.Map;
import org.skillregister.platform.error.ApiException;
import org.skillregister.platform.error.ErrorCode;

/** A request that is answered with an error before anything is executed. */
public final class RequestRejectedException extends ApiException {

    private final int status;
    private final Map<String, String> headers;
    private final boolean ofDocument;

    /**
     * @param status the HTTP status
     * @param headers further headers of the answer
     */
    public RequestRejectedException(int status, ErrorCode code, String message, Map<String, String> headers) {
        this(status, code, message, headers, false);
    }

    private RequestRejectedException(
            int status, ErrorCode code, String message, Map<String, String> headers, boolean ofDocument) {
        super(code, message);
        this.status = status;
        this.headers = headers;
        this.ofDocument = ofDocument;
    }

    public RequestRejectedException(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of());
    }

    public static RequestRejectedException badRequest(String message) {
        return new RequestRejectedException(400, ErrorCode.BAD_REQUEST, message);
    }

    /** A request that is well-formed but whose document is not: a request error, as GraphQL calls it. */
    public static RequestRejectedException ofDocument(ErrorCode code, String message) {
        return new RequestRejectedException(400, code, message, Map.of(), true);
    }

    /** Whether the status is that of a request error, which depends on what the client accepts. */
    public boolean isOfDocument() {
        return ofDocument;
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
