package org.skillregister.partner;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;
import org.skillregister.platform.error.AccessDeniedException;

/**
 * A caller with a valid key.
 *
 * @param key id of the key
 * @param name whom it was issued to
 * @param scopes what it allows
 * @param provider id of the training provider it acts for; null when none
 * @param organization id of the organization it acts for; null when none
 * @param expiresAt when it expires
 */
public record Partner(
        String key,
        String name,
        Set<Scope> scopes,
        @Nullable String provider,
        @Nullable String organization,
        Instant expiresAt)
        implements Caller {

    /**
     * Returns the caller if it has the scope.
     *
     * @param caller null when no key was presented
     * @throws AccessDeniedException when no key was presented, or the key lacks the scope
     */
    public static Partner require(@Nullable Partner caller, Scope scope) {
        if (caller == null) {
            throw AccessDeniedException.unauthenticated(
                    "This requires a key with the scope %s: Authorization: Bearer …".formatted(scope));
        }
        if (!caller.scopes().contains(scope)) {
            throw AccessDeniedException.forbidden("The key lacks the scope %s".formatted(scope));
        }
        return caller;
    }
}
