package org.skillregister.platform.error;

/** Something that is not possible right now; later the same request may succeed. */
public final class UnavailableException extends ApiException {

    public UnavailableException(String message) {
        super(ErrorCode.UNAVAILABLE, message);
    }
}
