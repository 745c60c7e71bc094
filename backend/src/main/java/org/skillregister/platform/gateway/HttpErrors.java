package org.skillregister.platform.gateway;

import org.skillregister.platform.ErrorCode;
import org.springframework.http.HttpStatus;

/** What never reaches GraphQL is refused in the same shape as what does. */
final class HttpErrors {

    private HttpErrors() {}

    /** The body of an answer with this status, as JSON in UTF-8. */
    static byte[] body(int status, String message) {
        return ErrorView.body(code(status), message);
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 403 -> ErrorCode.FORBIDDEN;
            case 429 -> ErrorCode.RATE_LIMITED;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
        };
    }

    /** What the sender of the request can do about it. */
    static String message(int status) {
        return switch (status) {
            case 400 -> "The address or a header of the request is malformed, or all of them together are too long";
            case 404 -> "Nothing is here; GraphQL is asked at /graphql, its schema is at /schema.graphql";
            case 405 -> "This method is not allowed here; the header Allow names those that are";
            default -> {
                HttpStatus known = HttpStatus.resolve(status);
                yield known == null ? "Status " + status : known.getReasonPhrase();
            }
        };
    }
}
