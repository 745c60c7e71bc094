package org.skillregister.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the reference data.
 *
 * @param id digest of all the data, 16 hexadecimal digits
 * @param verifiedOn the latest day on which a source was compared with the data
 * @param publishedAt when it was released or published
 * @param publishedBy who published it on the running register; null when it came with a release of the program
 * @param summary what is new in it, in one sentence
 * @param digest SHA-256 of its files and its publication time, in hexadecimal digits
 */
public record DataVersion(
        String id,
        LocalDate verifiedOn,
        Instant publishedAt,
        @Nullable String publishedBy,
        String summary,
        String digest) {}
