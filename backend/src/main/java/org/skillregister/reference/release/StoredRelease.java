package org.skillregister.reference.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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

    /**
     * The moment of a version that replaces this one: the current time in milliseconds, the precision of the database, but always
     * later than this version, whatever the clock says.
     */
    Instant next(Instant now) {
        Instant then = now.truncatedTo(ChronoUnit.MILLIS);
        Instant earliest = moment().plusMillis(1);
        return then.isAfter(earliest) ? then : earliest;
    }

    /** A line of the history for operators. */
    String line() {
        return "%s  %s  %s  %s"
                .formatted(
                        dataVersion == null ? "(not kept)      " : dataVersion,
                        moment(),
                        publishedBy == null ? "(program)" : publishedBy,
                        summary == null ? "" : summary);
    }
}
