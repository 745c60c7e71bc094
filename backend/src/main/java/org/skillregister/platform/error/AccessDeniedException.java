package org.skillregister.platform.error;

/** The caller is not allowed to do this. */
public final class AccessDeniedException extends ApiException {

    /** Value of {@code WWW-Authenticate} for status 401: how to present a key. */
    public static final String CHALLENGE = "Bearer realm=\"Skill Register\"";

    private AccessDeniedException(ErrorCode code, String message) {
        super(code, message);
    }

    /** A key is required and none was presented. */
    public static AccessDeniedException unauthenticated(String message) {
        return new AccessDeniedException(ErrorCode.UNAUTHENTICATED, message);
    }

    /** The key presented does not allow it. */
    public static AccessDeniedException forbidden(String message) {
        return new AccessDeniedException(ErrorCode.FORBIDDEN, message);
    }
}
