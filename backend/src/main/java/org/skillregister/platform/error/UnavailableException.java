package org.skillregister.platform.error;

/** Temporarily unavailable; the same request may succeed later. */
public final class UnavailableException extends ApiException {

    public UnavailableException(String message) {
        super(ErrorCode.UNAVAILABLE, message);
    }
}
