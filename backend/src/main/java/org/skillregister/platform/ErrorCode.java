package org.skillregister.platform;

/** The values of {@code extensions.code}: the whole list of ways in which a request can fail. */
public enum ErrorCode {
    BAD_REQUEST,
    INTERNAL_ERROR
}
