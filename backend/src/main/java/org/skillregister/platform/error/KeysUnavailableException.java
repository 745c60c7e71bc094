package org.skillregister.platform.error;

/** Which keys are valid is not known right now: they could not be read for too long, and one of them may have been revoked. */
public final class KeysUnavailableException extends ApiException {

    /** After how many seconds it may be known again. */
    public static final int RETRY_AFTER = 5;

    public KeysUnavailableException() {
        super(ErrorCode.UNAVAILABLE, "Keys cannot be checked right now; the same request may succeed later");
    }
}
