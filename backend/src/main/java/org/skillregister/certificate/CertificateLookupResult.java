package org.skillregister.certificate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a lookup.
 *
 * @param lookup the lookup
 * @param checkedAt when it was answered
 * @param certificates the matching certificates, newest first
 * @param problem why it was not made; null when it was
 * @param refusedFor how long to wait after too many failed attempts; null unless it was refused for that
 */
public record CertificateLookupResult(
        CertificateLookup lookup,
        OffsetDateTime checkedAt,
        List<Certificate> certificates,
        @Nullable LookupProblem problem,
        @Nullable Duration refusedFor) {

    public LookupOutcome outcome() {
        if (refusedFor != null) {
            return LookupOutcome.RATE_LIMITED;
        }
        return certificates.isEmpty() ? LookupOutcome.NOT_MATCHED : LookupOutcome.MATCHED;
    }

    /** The wait in seconds. */
    public @Nullable Integer retryAfter() {
        return refusedFor == null ? null : Math.toIntExact(refusedFor.toSeconds() + 1);
    }
}
