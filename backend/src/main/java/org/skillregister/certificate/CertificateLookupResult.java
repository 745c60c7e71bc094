package org.skillregister.certificate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a lookup.
 *
 * @param lookup what was asked
 * @param checkedAt when it was answered
 * @param certificates those that fit, the newest first; empty when nothing does
 * @param problem why it was not looked up; null when it was
 * @param refusedFor how long to wait, when it was not looked up because there were too many failed attempts; null when it was
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

    /** Seconds. */
    public @Nullable Integer retryAfter() {
        return refusedFor == null ? null : Math.toIntExact(refusedFor.toSeconds() + 1);
    }
}
