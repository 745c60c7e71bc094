package org.skillregister.platform.gateway.request;

import java.util.Map;
import org.skillregister.platform.error.ApiException;
import org.skillregister.platform.error.ErrorCode;

/** Rejects a request with an error before anything is executed. */
public final class RequestRejectedException extends ApiException {

    private final int status;
    private final Map<String, String> headers;
    private final boolean ofDocument;

    /**
     * @param status the HTTP status
     * @param headers additional response headers
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

    /** A well-formed HTTP request with an invalid document: a request error in GraphQL's terms. */
    public static RequestRejectedException ofDocument(ErrorCode code, String message) {
        return new RequestRejectedException(400, code, message, Map.of(), true);
    }

    /** Whether it is a request error, whose status depends on the accepted media type. */
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
