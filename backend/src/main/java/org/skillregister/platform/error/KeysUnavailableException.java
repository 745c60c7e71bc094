package org.skillregister.platform.error;

/** Keys cannot be checked right now: they could not be refreshed for too long, and one may have been revoked. */
public final class KeysUnavailableException extends ApiException {

    /** Seconds after which a retry is worthwhile. */
    public static final int RETRY_AFTER = 5;

    public KeysUnavailableException() {
        super(ErrorCode.UNAVAILABLE, "Keys cannot be checked right now; the same request may succeed later");
    }
}
