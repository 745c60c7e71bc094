package org.skillregister.certificate.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.lookup.FailedLookups;

/**
 * A lookup in a file, not answered yet.
 *
 * @param line its number
 * @param key id of the inquirer's key
 * @param subject pseudonym of the number or document; null when it cannot be looked up
 * @param facts hash of all facts of the lookup; null when it cannot be looked up
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
