package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share code as its holder sees it. Only the digest of the code is stored.
 *
 * @param hash its digest
 * @param numbers the certificates that it finds, packed
 * @param createdAt when it was created
 * @param expiresAt when it expires
 * @param revokedAt when it was revoked; null when it was not
 */
public record ShareCode(
        String hash,
        List<UUID> numbers,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {}
