package org.skillregister.certificate.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Inquiries about a certificate of one day by one party with one purpose.
 *
 * @param at when the last one was made
 * @param firstAt when the first one was made
 * @param times how many there were
 * @param by for whom the inquirer's key was issued; null when none was shown
 * @param purpose why, as the inquirer said; null when not said
 */
public record CertificateInquiry(
        OffsetDateTime at,
        OffsetDateTime firstAt,
        int times,
        @Nullable String by,
        @Nullable String purpose) {}
