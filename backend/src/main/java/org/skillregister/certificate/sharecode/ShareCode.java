package org.skillregister.certificate.sharecode;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share code as its holder sees it; of the code itself only the digest is stored.
 *
 * @param hash its digest
 * @param numbers what it finds, packed
 * @param createdAt when it was made
 * @param expiresAt when it expires and finds nothing any more
 * @param revokedAt since when it finds nothing; null when it was not revoked
 */
public record ShareCode(
        String hash,
        List<UUID> numbers,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {}
