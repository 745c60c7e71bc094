package org.skillregister.platform.paging;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;

/**
 * The requested page of a connection.
 *
 * @param first number of entries from the start, 0 to {@value #MAXIMUM}; null when not given
 * @param after cursor after which the page begins; null for the start
 * @param last number of entries from the end, 0 to {@value #MAXIMUM}; null when not given
 * @param before cursor before which the page ends; null for the end
 */
public record PageRequest(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    public static final int MAXIMUM = 100;
    public static final int DEFAULT = 20;

    /** @throws BadRequestException when a size is out of bounds or both are given */
    public PageRequest {
        check("first", first);
        check("last", last);
        if (first != null && last != null) {
            throw new BadRequestException("last", "give first or last, not both");
        }
        if (first == null && last == null) {
            first = DEFAULT;
        }
    }

    private static void check(String argument, @Nullable Integer size) {
        if (size != null && (size < 0 || size > MAXIMUM)) {
            throw new BadRequestException(argument, "must be from 0 to %d".formatted(MAXIMUM));
        }
    }
}
