package org.skillregister.partner;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored.
 *
 * @param partner whom it speaks for and what it allows
 * @param issuedAt when it was issued
 * @param lastUsedAt when it was shown last, to the minute; null when never
 * @param revokedAt when it was revoked; null when it was not
 */
record PartnerKey(
        Partner partner,
        OffsetDateTime issuedAt,
        @Nullable OffsetDateTime lastUsedAt,
        @Nullable OffsetDateTime revokedAt) {}
