package org.skillregister.certificate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked.
 *
 * @param at when
 * @param by for whom the asker's key was issued; null when none was shown
 * @param purpose why, as the asker said; null when not said
 */
public record CertificateInquiry(
        OffsetDateTime at, @Nullable String by, @Nullable String purpose) {}
