package org.skillregister.platform.paging;

import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;

/**
 * The page of a connection a caller asks for.
 *
 * @param first how many from the front, 0 to {@value #MAXIMUM}; null: not said
 * @param after cursor behind which the page begins; null: at the front
 * @param last how many from the back, 0 to {@value #MAXIMUM}; null: not said
 * @param before cursor before which the page ends; null: at the back
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
