package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code as its holder sees it; the code itself is not known any more.
 *
 * @param hash its digest
 * @param numbers what it finds, packed
 * @param createdAt when it was made
 * @param expiresAt from when on it finds nothing
 * @param revokedAt since when it finds nothing; null when it was not revoked
 */
public record ShareCode(
        String hash,
        List<UUID> numbers,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {}
