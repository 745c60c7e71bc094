package org.skillregister.platform.error;

import java.time.Duration;
import java.util.Map;

/** A client, or all clients together for one subject, exceeded a limit. */
public final class RateLimitExceededException extends ApiException {

    private final transient Duration wait;

    /** @param wait how long to wait */
    public RateLimitExceededException(String message, Duration wait) {
        super(ErrorCode.RATE_LIMITED, message);
        this.wait = wait;
    }

    /** Whole seconds after which a retry is allowed. */
    public long retryAfter() {
        return wait.toSeconds() + 1;
    }

    @Override
    Map<String, Object> extensions() {
        return Map.of("code", code().name(), "retryAfter", retryAfter());
    }
}
