package org.skillregister.certificate.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record that somebody asked about a certificate.
 *
 * @param at when
 * @param by for whom the inquirer's key was issued; null when none was shown
 * @param purpose why, as the inquirer said; null when not said
 */
public record CertificateInquiry(
        OffsetDateTime at, @Nullable String by, @Nullable String purpose) {}
