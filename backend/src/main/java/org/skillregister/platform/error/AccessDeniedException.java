package org.skillregister.platform.error;

/** Something that this caller may not do. */
public final class AccessDeniedException extends ApiException {

    /** What goes with the status 401, in {@code WWW-Authenticate}: how to show a key. */
    public static final String CHALLENGE = "Bearer realm=\"Skill Register\"";

    private AccessDeniedException(ErrorCode code, String message) {
        super(code, message);
    }

    /** A key is needed and none was shown. */
    public static AccessDeniedException unauthenticated(String message) {
        return new AccessDeniedException(ErrorCode.UNAUTHENTICATED, message);
    }

    /** The key that was shown does not allow it. */
    public static AccessDeniedException forbidden(String message) {
        return new AccessDeniedException(ErrorCode.FORBIDDEN, message);
    }
}
