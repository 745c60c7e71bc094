package org.skillregister.platform.error;

import java.time.Duration;
import java.util.Map;

/** Too much was asked by somebody, or about something. */
public final class RateLimitExceededException extends ApiException {

    private final transient Duration wait;

    /** @param wait how long to wait */
    public RateLimitExceededException(String message, Duration wait) {
        super(ErrorCode.RATE_LIMITED, message);
        this.wait = wait;
    }

    /** After how many whole seconds it is not too early any more. */
    public long retryAfter() {
        return wait.toSeconds() + 1;
    }

    @Override
    Map<String, Object> extensions() {
        return Map.of("code", code().name(), "retryAfter", retryAfter());
    }
}
