package org.skillregister.platform.error;

/** The values of {@code extensions.code}: the whole list of ways in which a request can fail. */
public enum ErrorCode {
    /** The request must change. */
    BAD_REQUEST,
    /** A key is needed, or the one that was shown is not valid. */
    UNAUTHENTICATED,
    /** Not for this caller. */
    FORBIDDEN,
    /** Too many requests, or too costly ones, in too short a time. */
    RATE_LIMITED,
    /** The query asks for too much at once. */
    QUERY_TOO_COMPLEX,
    /** No operation has the given id. */
    PERSISTED_OPERATION_NOT_FOUND,
    /** No released document has the given hash: the same is to be sent with its text. This code is what Apollo's clients know. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The server knows no such method or transfer coding, whatever the address. */
    NOT_IMPLEMENTED,
    /** Not now; later the same request may succeed. */
    UNAVAILABLE,
    /** The fault is the server's. */
    INTERNAL_ERROR
}
