package org.skillregister.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A page of a feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static byte[] bytes(Feed feed, FeedAddresses addresses) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", addresses.page(feed.home()));
        json.put("feed_url", addresses.own(feed.pathOf(1, FeedFormat.JSON)));
        if (feed.page() < feed.pages()) {
            json.put("next_url", addresses.own(feed.pathOf(feed.page() + 1, FeedFormat.JSON)));
        }
        json.put("language", "zh-CN");
        json.put("authors", List.of(Map.of("name", FeedWords.REGISTER)));
        json.put(
                "items",
                feed.entries().stream().map(entry -> item(entry, addresses)).toList());
        return JSON.writeValueAsBytes(json);
    }

    private static Map<String, Object> item(FeedEntry entry, FeedAddresses addresses) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", addresses.page(entry.path()));
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        item.put("content_text", String.join("\n", entry.lines()));
        item.put("date_published", FeedWords.instant(entry.published()));
        item.put("date_modified", FeedWords.instant(entry.updated()));
        return item;
    }
}
