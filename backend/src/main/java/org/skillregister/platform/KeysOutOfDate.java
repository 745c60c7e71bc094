package org.skillregister.platform;

/** Which keys are valid is not known right now: they could not be read for too long, and one of them may have been revoked. */
public final class KeysOutOfDate extends RuntimeException {

    /** After how many seconds it may be known again. */
    public static final int RETRY_AFTER = 5;

    private static final String MESSAGE = "Keys cannot be checked right now; the same request may succeed later";

    public KeysOutOfDate() {
        super(MESSAGE, null, false, false);
    }

    @Override
    public String getMessage() {
        return MESSAGE;
    }
}
