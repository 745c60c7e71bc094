package org.skillregister.platform.gateway.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.skillregister.platform.Caller;
import org.skillregister.platform.Callers;
import org.skillregister.platform.error.AccessDeniedException;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.error.KeysUnavailableException;
import org.skillregister.platform.gateway.request.RequestRejectedException;
import org.springframework.stereotype.Component;

/** The key of a request: {@code Authorization: Bearer …}. */
@Component
class BearerKey {

    private final Callers callers;

    BearerKey(Callers callers) {
        this.callers = callers;
    }

    static boolean isShown(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    /**
     * @return empty when no valid key is presented
     * @throws RequestRejectedException when keys cannot be checked right now
     */
    Optional<? extends Caller> caller(HttpServletRequest request) {
        try {
            return callers.findByHeader(request.getHeader("Authorization"));
        } catch (KeysUnavailableException unknown) {
            throw new RequestRejectedException(
                    503,
                    ErrorCode.UNAVAILABLE,
                    unknown.getMessage(),
                    Map.of("Retry-After", Integer.toString(KeysUnavailableException.RETRY_AFTER)));
        }
    }

    /** The response to an invalid key. */
    static RequestRejectedException notValid() {
        return new RequestRejectedException(
                401,
                ErrorCode.UNAUTHENTICATED,
                "Authorization: is not a valid key; it may have expired or been revoked",
                Map.of("WWW-Authenticate", AccessDeniedException.CHALLENGE + ", error=\"invalid_token\""));
    }
}
