package org.skillregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;

/** Reads feeds as a feed reader does. */
public final class FeedText {

    private FeedText() {}

    /** An Atom feed, every entry of which has what an entry must have. */
    public static SyndFeed read(String atom) throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith("urn:uuid:");
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getLink()).startsWith("http");
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getContents()).singleElement().satisfies(content -> {
                assertThat(content.getType()).isEqualTo("html");
                assertThat(content.getValue()).startsWith("<ul><li>");
            });
        });
        assertThat(ids(feed)).doesNotHaveDuplicates();
        return feed;
    }

    public static List<String> ids(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    public static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    public static String html(SyndEntry entry) {
        return entry.getContents().getFirst().getValue();
    }
}
