package org.skillregister.feed;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * An entry of a feed.
 *
 * @param name a permanent name, unique among the entries of all feeds
 * @param title its title, without markup
 * @param path where it is shown on the site
 * @param published when it was first published
 * @param updated when it was last changed
 * @param lines its text, without markup
 */
record FeedEntry(String name, String title, String path, Instant published, Instant updated, List<String> lines) {

    static final Comparator<FeedEntry> NEWEST_FIRST =
            comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::name);

    String id() {
        return FeedWords.id(name);
    }

    /** The lines as HTML. */
    String html() {
        StringBuilder html = new StringBuilder("<ul>");
        lines.forEach(
                line -> html.append("<li>").append(HtmlUtils.htmlEscape(line)).append("</li>"));
        return html.append("</ul>").toString();
    }
}
