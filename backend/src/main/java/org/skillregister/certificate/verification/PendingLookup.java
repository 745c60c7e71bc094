package org.skillregister.certificate.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.lookup.FailedLookups;

/**
 * A lookup of a file that waits for its answer.
 *
 * @param line its number
 * @param key id of the key that asks
 * @param subject what stands for the number or document; null when it cannot be looked up
 * @param facts hash of all that is asked; null when it cannot be looked up
 */
record PendingLookup(
        int line,
        String key,
        @Nullable UUID subject,
        @Nullable String facts) {

    FailedLookups.Attempt attempt() {
        return new FailedLookups.Attempt(subject, String.valueOf(facts));
    }
}
