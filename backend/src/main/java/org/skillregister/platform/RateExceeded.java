package org.skillregister.platform;

import java.time.Duration;

/** Too much was asked by somebody, or about something. The message goes out. */
public final class RateExceeded extends RuntimeException {

    private final transient Duration wait;

    /** @param wait how long to wait */
    public RateExceeded(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    /** After how many whole seconds it is not too early any more. */
    public long retryAfter() {
        return wait.toSeconds() + 1;
    }
}
