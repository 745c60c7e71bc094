package org.skillregister.platform.site;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A page of the site for many items, with the item's id in the query string. The page's scripts show all of it; the server renders a
 * summary for clients without scripts, such as search engines and link previews.
 */
@NamedInterface("site")
public interface SitePage {

    /** Path of the page within the site, such as {@code courses/course/}. */
    String path();

    /** The content for an id; empty when there is none. */
    Optional<Content> find(String id);

    /**
     * The content of a page.
     *
     * @param title its title
     * @param description a sentence for search results and link previews
     * @param facts the facts, in order of display
     * @param paragraphs longer plain texts
     */
    record Content(String title, String description, List<Fact> facts, List<String> paragraphs) {}

    /** A labelled fact. */
    record Fact(String label, String text) {}
}
