package org.skillregister.partner;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Caller;
import org.skillregister.platform.error.AccessDeniedException;

/**
 * Who shows a valid key.
 *
 * @param key id of the key
 * @param name for whom it was issued
 * @param scopes what it allows
 * @param provider id of the training provider it speaks for; null when it speaks for none
 * @param organization id of the organization it speaks for; null when it speaks for none
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
     * The caller, who may do what the scope allows.
     *
     * @param caller null when no key was shown
     * @throws AccessDeniedException when no key was shown, or its key lacks the scope
     */
    public static Partner require(@Nullable Partner caller, Scope scope) {
        if (caller == null) {
            throw AccessDeniedException.unauthenticated(
                    "This needs a key with the scope %s: Authorization: Bearer …".formatted(scope));
        }
        if (!caller.scopes().contains(scope)) {
            throw AccessDeniedException.forbidden("The key lacks the scope %s".formatted(scope));
        }
        return caller;
    }
}
