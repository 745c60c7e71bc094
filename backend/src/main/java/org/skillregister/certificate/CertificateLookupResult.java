package org.skillregister.certificate;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The answer to a lookup.
 *
 * @param lookup what was asked
 * @param checkedAt when it was answered
 * @param certificates those that fit, the newest first; empty when nothing does
 */
public record CertificateLookupResult(
        CertificateLookup lookup, OffsetDateTime checkedAt, List<Certificate> certificates) {

    public LookupOutcome outcome() {
        return certificates.isEmpty() ? LookupOutcome.NOT_MATCHED : LookupOutcome.MATCHED;
    }
}
