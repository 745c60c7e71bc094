package org.skillregister.reference.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of the reference data that this register has or had.
 *
 * @param releasedAt when it was released
 * @param digest digest of its files
 * @param dataVersion digest of its facts; null when an older program adopted it
 * @param publishedBy who published it; null when it came with a program
 * @param summary what is new in it; null when an older program adopted it
 */
record StoredRelease(
        OffsetDateTime releasedAt,
        String digest,
        @Nullable String dataVersion,
        @Nullable String publishedBy,
        @Nullable String summary) {

    Instant moment() {
        return releasedAt.toInstant();
    }
}
