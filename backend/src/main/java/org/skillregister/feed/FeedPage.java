package org.skillregister.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.BoundedPattern;

/**
 * Which page of a feed is asked for, and in which format.
 *
 * @param number from 1
 */
public record FeedPage(int number, FeedFormat format) {

    private static final BoundedPattern NUMBER = new BoundedPattern(6, "[1-9][0-9]{0,5}");

    /**
     * What an address names.
     *
     * @param ending what stands behind the last dot of its path
     * @param page its parameter of this name; null is the first one
     * @return empty when it names none
     */
    public static Optional<FeedPage> find(String ending, @Nullable String page) {
        return page != null && !NUMBER.fits(page)
                ? Optional.empty()
                : FeedFormat.find(ending)
                        .map(format -> new FeedPage(page == null ? 1 : Integer.parseInt(page), format));
    }
}
