package org.skillregister.platform.site;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A page of the site that is for many things: which one is named behind the {@code ?} of its address. Scripts of the page show all of it; the
 * server says what it is to those who run none, such as search engines and whoever shares the address.
 */
@NamedInterface("site")
public interface SitePage {

    /** Of the page within the site, such as {@code courses/course/}. */
    String path();

    /** What has this id; empty when nothing has. */
    Optional<Content> find(String id);

    /**
     * What a page says.
     *
     * @param title its title
     * @param description a sentence for those who list or share it
     * @param facts what is known, in the order in which it is told
     * @param paragraphs longer texts, plain
     */
    record Content(String title, String description, List<Fact> facts, List<String> paragraphs) {}

    /** A fact and what it is called. */
    record Fact(String label, String text) {}
}
