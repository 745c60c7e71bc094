package org.skillregister.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;
import org.skillregister.platform.Callers;
import org.skillregister.platform.ErrorCode;
import org.springframework.stereotype.Component;

/** The key that a request shows: {@code Authorization: Bearer …}. */
@Component
class BearerKey {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,200})", Pattern.CASE_INSENSITIVE);

    private final Callers callers;

    BearerKey(Callers callers) {
        this.callers = callers;
    }

    static boolean isShown(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    /** @return empty when no key is shown, or none that is valid */
    Optional<? extends Caller> caller(HttpServletRequest request) {
        @Nullable String header = request.getHeader("Authorization");
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches() ? callers.find(bearer.group(1)) : Optional.empty();
    }

    /** The answer to a key that is shown and not valid. */
    static Refusal notValid() {
        return new Refusal(
                401,
                ErrorCode.UNAUTHENTICATED,
                "Authorization: is not a valid key; it may have expired or been revoked",
                Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }
}
