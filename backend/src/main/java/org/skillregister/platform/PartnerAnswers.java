package org.skillregister.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.file.FileRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers to partners; nobody keeps them, pages of any origin may read them. Refusals have the shape of all refusals. */
public final class PartnerAnswers {

    /** Seconds after which a file is worth sending again that others were in the way of. */
    private static final String RETRY_AFTER = "60";

    private PartnerAnswers() {}

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

    /** Begins routes by which partners send files; what is wrong with a key or a file is told as everywhere. */
    public static RouterFunctions.Builder routes() {
        return RouterFunctions.route()
                .onError(Denied.class, (error, _) -> refusal((Denied) error))
                .onError(KeysOutOfDate.class, (error, _) -> refusal((KeysOutOfDate) error))
                .onError(FileRefused.class, (error, _) -> error(400, ErrorCode.BAD_REQUEST, error.getMessage()));
    }

    private static ServerResponse refusal(Denied denied) {
        return denied.code() == ErrorCode.UNAUTHENTICATED
                ? answer(401)
                        .header(HttpHeaders.WWW_AUTHENTICATE, Denied.CHALLENGE)
                        .body(body(denied.code(), denied.getMessage()))
                : error(403, denied.code(), denied.getMessage());
    }

    private static ServerResponse refusal(KeysOutOfDate unknown) {
        return answer(503)
                .header("Retry-After", Integer.toString(KeysOutOfDate.RETRY_AFTER))
                .body(body(ErrorCode.UNAVAILABLE, unknown.getMessage()));
    }

    public static ServerResponse refusal(RateExceeded exceeded) {
        return answer(429)
                .header("Retry-After", Long.toString(exceeded.retryAfter()))
                .body(body(ErrorCode.RATE_LIMITED, exceeded.getMessage()));
    }

    public static ServerResponse error(int status, ErrorCode code, @Nullable String message) {
        ServerResponse.BodyBuilder answer = answer(status);
        if (code == ErrorCode.UNAVAILABLE) {
            answer.header("Retry-After", RETRY_AFTER);
        }
        return answer.body(body(code, message));
    }

    private static byte[] body(ErrorCode code, @Nullable String message) {
        return ErrorBody.of(code, Objects.requireNonNullElse(message, code.name()));
    }
}
