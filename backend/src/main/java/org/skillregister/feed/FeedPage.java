package org.skillregister.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.text.BoundedPattern;

/**
 * The requested page of a feed, and its format.
 *
 * @param number from 1
 */
public record FeedPage(int number, FeedFormat format) {

    private static final BoundedPattern NUMBER = new BoundedPattern(6, "[1-9][0-9]{0,5}");

    /**
     * Reads the page from an address.
     *
     * @param ending the part after the last dot of its path
     * @param page its parameter of this name; null means the first page
     * @return empty when the address names no page
     */
    public static Optional<FeedPage> find(String ending, @Nullable String page) {
        return page != null && !NUMBER.fits(page)
                ? Optional.empty()
                : FeedFormat.find(ending)
                        .map(format -> new FeedPage(page == null ? 1 : Integer.parseInt(page), format));
    }
}
