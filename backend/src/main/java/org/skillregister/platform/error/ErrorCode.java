package org.skillregister.platform.error;

/** The values of {@code extensions.code}: the whole list of ways in which a request can fail. */
public enum ErrorCode {
    /** The request must change. */
    BAD_REQUEST,
    /** A key is required, or the one presented is invalid. */
    UNAUTHENTICATED,
    /** This caller is not allowed to do this. */
    FORBIDDEN,
    /** Too many requests, or too costly ones, in too short a time. */
    RATE_LIMITED,
    /** The query asks for too much at once. */
    QUERY_TOO_COMPLEX,
    /** No operation has the given id. */
    PERSISTED_OPERATION_NOT_FOUND,
    /** No released document has the given hash: the client must send the document. Apollo clients know this code. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The server does not support this method or transfer coding for any URL. */
    NOT_IMPLEMENTED,
    /** Temporarily unavailable; the same request may succeed later. */
    UNAVAILABLE,
    /** The fault is the server's. */
    INTERNAL_ERROR
}
