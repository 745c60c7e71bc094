package org.skillregister.platform.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.AccessDeniedException;
import org.skillregister.platform.error.ApiException;
import org.skillregister.platform.error.DatabaseUnavailable;
import org.skillregister.platform.error.ErrorBody;
import org.skillregister.platform.error.ErrorCode;
import org.skillregister.platform.error.KeysUnavailableException;
import org.skillregister.platform.error.RateLimitExceededException;
import org.skillregister.platform.error.UnavailableException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Responses to partners: not cacheable, readable from any origin, with errors in the common format. */
public final class PartnerResponses {

    /** Seconds after which a file is worth resending when others were in the way. */
    private static final String RETRY_AFTER = "60";

    private PartnerResponses() {}

    public static ServerResponse.BodyBuilder answer(int status) {
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(
                        HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                        "Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate")
                .contentType(MediaType.APPLICATION_JSON);
    }

    /** Begins routes for files from partners, with the common error format. */
    public static RouterFunctions.Builder routes() {
        return RouterFunctions.route().onError(ApiException.class, (failure, _) -> error((ApiException) failure));
    }

    private static ServerResponse error(ApiException failure) {
        ServerResponse.BodyBuilder answer = answer(status(failure.code()));
        switch (failure) {
            case RateLimitExceededException exceeded ->
                answer.header(HttpHeaders.RETRY_AFTER, Long.toString(exceeded.retryAfter()));
            case KeysUnavailableException _ ->
                answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(KeysUnavailableException.RETRY_AFTER));
            case UnavailableException _ -> answer.header(HttpHeaders.RETRY_AFTER, DatabaseUnavailable.RETRY_AFTER);
            case AccessDeniedException denied
            when denied.code() == ErrorCode.UNAUTHENTICATED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, AccessDeniedException.CHALLENGE);
            default -> {}
        }
        return answer.body(ErrorBody.of(failure));
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case RATE_LIMITED -> 429;
            case NOT_IMPLEMENTED -> 501;
            case UNAVAILABLE -> 503;
            case INTERNAL_ERROR -> 500;
            case BAD_REQUEST, QUERY_TOO_COMPLEX, PERSISTED_OPERATION_NOT_FOUND, PERSISTED_QUERY_NOT_FOUND -> 400;
        };
    }

    public static ServerResponse error(int status, ErrorCode code, @Nullable String message) {
        ServerResponse.BodyBuilder answer = answer(status);
        if (code == ErrorCode.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return answer.body(body(code, message));
    }

    /** The response while the maximum number of files is being read. */
    public static ServerResponse busy() {
        return error(503, ErrorCode.UNAVAILABLE, "Other files are being read; try again in a minute");
    }

    private static byte[] body(ErrorCode code, @Nullable String message) {
        return ErrorBody.of(code, Objects.requireNonNullElse(message, code.name()));
    }
}
