package org.skillregister.certificate.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A day's inquiries about a certificate by one party for one purpose.
 *
 * @param at time of the last one
 * @param firstAt time of the first one
 * @param times how many there were
 * @param by whom the inquirer's key was issued to; null without a key
 * @param purpose the stated purpose; null when none was given
 */
public record CertificateInquiry(
        OffsetDateTime at,
        OffsetDateTime firstAt,
        int times,
        @Nullable String by,
        @Nullable String purpose) {}
