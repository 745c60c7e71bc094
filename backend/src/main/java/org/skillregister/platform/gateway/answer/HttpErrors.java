package org.skillregister.platform.gateway.answer;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.trace.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Errors of requests that never reach GraphQL, in the same format as its own. */
public final class HttpErrors {

    private static final Logger log = LoggerFactory.getLogger(HttpErrors.class);

    private HttpErrors() {}

    /** Logs an unexpected failure, and returns the message for the client with the id under which it is logged. */
    public static String failure(@Nullable Throwable failure) {
        String id = Trace.id();
        log.error("Request failed, error {}", id, failure);
        return "The server failed; error " + id;
    }

    /** The body of an error response with this status, as JSON in UTF-8. */
    public static byte[] body(int status, String message) {
        return ErrorBody.of(code(status), message);
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 403 -> ErrorCode.FORBIDDEN;
            case 429 -> ErrorCode.RATE_LIMITED;
            case 501 -> ErrorCode.NOT_IMPLEMENTED;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> status == 500 ? ErrorCode.INTERNAL_ERROR : ErrorCode.BAD_REQUEST;
        };
    }

    /** The message for a status: what the client can do about it. */
    public static String message(int status) {
        return switch (status) {
            case 400 ->
                "The address or a header of the request is malformed, or there are too many of them, or they are too"
                        + " long; in a path, what is not ASCII is percent-encoded";
            case 404 -> "Nothing is here; GraphQL is asked at /graphql, its schema is at /schema.graphql";
            case 405 -> "This method is not allowed here; the header Allow names those that are";
            case 412 -> "The file has changed since the day in If-Unmodified-Since; ask without it";
            case 501 -> "The server knows no such method or Transfer-Encoding";
            case 503 -> "This is not possible right now; the same request may succeed later";
            default -> {
                HttpStatus known = HttpStatus.resolve(status);
                yield known == null ? "Status " + status : known.getReasonPhrase();
            }
        };
    }
}
