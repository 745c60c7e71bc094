package org.skillregister.platform;

/** Something that this caller may not do. The message goes out. */
public final class Denied extends RuntimeException {

    /** What goes with the status 401, in {@code WWW-Authenticate}: how to show a key. */
    public static final String CHALLENGE = "Bearer realm=\"Skill Register\"";

    private final ErrorCode code;

    private Denied(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** A key is needed and none was shown. */
    public static Denied unauthenticated(String message) {
        return new Denied(ErrorCode.UNAUTHENTICATED, message);
    }

    /** The key that was shown does not allow it. */
    public static Denied forbidden(String message) {
        return new Denied(ErrorCode.FORBIDDEN, message);
    }

    public ErrorCode code() {
        return code;
    }
}
