package org.skillregister.platform;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.KeysUnavailableException;
import org.skillregister.platform.text.BoundedPattern;

/** Finds the caller of a key. */
public interface Callers {

    /** Pattern of an {@code Authorization} header with a key. */
    BoundedPattern BEARER = new BoundedPattern(300, "(?i)Bearer +([A-Za-z0-9._~+/=-]{1,200})");

    /**
     * @param authorization the header as sent; null when it is missing
     * @return empty when no valid key is presented
     * @throws KeysUnavailableException when keys cannot be checked right now
     */
    default Optional<? extends Caller> findByHeader(@Nullable String authorization) {
        Optional<MatchResult> bearer = BEARER.match(authorization == null ? "" : authorization);
        return bearer.isPresent() ? find(bearer.get().group(1)) : Optional.empty();
    }

    /**
     * @param bearer the key as sent, possibly malformed
     * @return empty when the key is unknown, expired or revoked
     * @throws KeysUnavailableException when keys cannot be checked right now
     */
    Optional<? extends Caller> find(String bearer);
}
