package org.skillregister.platform;

import java.util.Optional;

/** Knows for whom a key speaks. */
public interface Callers {

    /**
     * @param bearer a key as it was shown, which may be anything
     * @return empty when the key is unknown, expired or revoked
     */
    Optional<? extends Caller> find(String bearer);
}
