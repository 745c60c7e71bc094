package org.skillregister.platform;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.KeysUnavailableException;
import org.skillregister.platform.text.BoundedPattern;

/** Knows for whom a key speaks. */
public interface Callers {

    /** What a header {@code Authorization} with a key looks like. */
    BoundedPattern BEARER = new BoundedPattern(300, "(?i)Bearer +([A-Za-z0-9._~+/=-]{1,200})");

    /**
     * @param authorization the header as it was sent; null when it was not
     * @return empty when no key is shown, or none that is valid
     * @throws KeysUnavailableException when that is not known right now
     */
    default Optional<? extends Caller> findByHeader(@Nullable String authorization) {
        Optional<MatchResult> bearer = BEARER.match(authorization == null ? "" : authorization);
        return bearer.isPresent() ? find(bearer.get().group(1)) : Optional.empty();
    }

    /**
     * @param bearer a key as it was shown, which may be anything
     * @return empty when the key is unknown, expired or revoked
     * @throws KeysUnavailableException when that is not known right now
     */
    Optional<? extends Caller> find(String bearer);
}
