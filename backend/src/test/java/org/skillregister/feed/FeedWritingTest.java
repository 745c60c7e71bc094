package org.skillregister.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillregister.FeedText;
import org.skillregister.platform.http.PublicAddress;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any text in a feed is read back unchanged. Also tests how far feeds go back. */
class FeedWritingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    private static final FeedWindow WINDOW = FeedWindow.on(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    private static final FeedAddresses ADDRESSES =
            new FeedAddresses(new PublicAddress("https://register.example"), "https://site.example/");

    private static FeedEntry entry(String name, Instant updated, String text) {
        return new FeedEntry(name, text, "/changes/", updated, updated, List.of(text));
    }

    private static Feed feed(FeedEntry... entries) {
        return page(1, List.of(entries));
    }

    private static Feed page(int page, List<FeedEntry> entries) {
        return Feed.page(page, "/feeds/changes", "变更", "/changes/", NOW, entries)
                .orElseThrow();
    }

    @Test
    void hostileTextIsText() throws Exception {
        String text = "<script>alert(1)</script> ]]> &amp; \u0000\u0007 \uD83D \uD83D\uDE00 \uFFFF \"'";
        Feed feed = feed(entry("one", NOW, text));

        SyndEntry read = FeedText.read(new String(FeedFormat.ATOM.write(feed, ADDRESSES), UTF_8))
                .getEntries()
                .getFirst();
        assertThat(read.getTitle())
                .startsWith("<script>alert(1)</script> ]]> &amp;")
                .contains("\uD83D\uDE00");
        assertThat(FeedText.html(read))
                .startsWith("<ul><li>&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp;")
                .doesNotContain("<script");
        JsonNode item = new JsonMapper()
                .readTree(FeedFormat.JSON.write(feed, ADDRESSES))
                .get("items")
                .get(0);
        assertThat(item.get("content_html").asString()).doesNotContain("<script");
        assertThat(item.get("title").asString()).startsWith("<script>");
    }

    @Test
    void addressesAreThoseOfTheRegisterAndOfTheSite() {
        JsonNode json = new JsonMapper().readTree(FeedFormat.JSON.write(feed(entry("one", NOW, "x")), ADDRESSES));

        assertThat(json.get("feed_url").asString()).isEqualTo("https://register.example/feeds/changes.json");
        assertThat(json.get("home_page_url").asString()).isEqualTo("https://site.example/changes/");
        assertThat(json.get("items").get(0).get("url").asString()).isEqualTo("https://site.example/changes/");
        FeedAddresses local = new FeedAddresses(new PublicAddress("http://localhost:81"), "");
        assertThat(local.page("/a/")).isEqualTo("http://localhost:81/a/");
    }

    @Test
    void entryKeepsItsIdWhateverItSays() {
        assertThat(entry("one", NOW, "a").id())
                .isEqualTo(entry("one", NOW.plusSeconds(1), "b").id())
                .isNotEqualTo(entry("two", NOW, "a").id())
                .isEqualTo("urn:uuid:" + UUID.nameUUIDFromBytes("skill-register one".getBytes(UTF_8)));
    }

    private static List<FeedEntry> entries(int count, Duration age) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        entry("entry %03d".formatted(number), NOW.minus(age).minusSeconds(number), "x"))
                .toList();
    }

    /** Who comes once a week has seen at most what is older than seven days. */
    @Test
    void nothingOfTheLastFifteenDaysIsLeftOutHoweverMuchItIs() {
        assertThat(WINDOW.cut(entries(500, Duration.ofDays(14)))).hasSize(500);
        assertThat(WINDOW.cut(entries(500, Duration.ofDays(17)))).hasSize(FeedWindow.LEAST);
        assertThat(WINDOW.cut(entries(3, Duration.ofDays(1000)))).hasSize(3);
    }

    /** Who follows the links gets all of it, and each page is bounded. */
    @Test
    void whatDoesNotFitOnAPageIsOnTheNext() throws Exception {
        List<FeedEntry> all = entries(450, Duration.ofDays(1));
        List<String> ids = new ArrayList<>();
        String next = "https://register.example/feeds/changes.atom";
        for (int number = 1; number <= 3; number++) {
            Feed page = page(number, all);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(Feed.PAGE);
            SyndFeed atom = FeedText.read(new String(FeedFormat.ATOM.write(page, ADDRESSES), UTF_8));
            ids.addAll(FeedText.ids(atom));
            assertThat(link(atom, "self")).isEqualTo(next);
            assertThat(link(atom, "first")).isEqualTo("https://register.example/feeds/changes.atom");
            assertThat(link(atom, "last")).isEqualTo("https://register.example/feeds/changes.atom?page=3");
            next = link(atom, "next");
            JsonNode json = new JsonMapper().readTree(FeedFormat.JSON.write(page, ADDRESSES));
            assertThat(json.path("next_url").asString("")).isEqualTo(next.replace(".atom", ".json"));
        }

        assertThat(next).isEmpty();
        assertThat(ids).isEqualTo(all.stream().map(FeedEntry::id).toList());
        assertThat(Feed.page(4, "/feeds/changes", "变更", "/changes/", NOW, all)).isEmpty();
        assertThat(page(1, List.of()).entries()).isEmpty();
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse("");
    }

    private static Change change(int publication, int number, Duration age) {
        return new Change(
                "data-%03d".formatted(publication),
                number,
                NOW.minus(age).minusSeconds(publication),
                ChangeKind.CHANGED,
                "organization:org-001",
                "机构",
                null,
                null,
                null,
                number % 2 == 0 ? List.of("org-001") : List.of("org-002"),
                List.of(),
                null);
    }

    private static List<Change> changes(int publications, int each, Duration age) {
        return IntStream.range(0, publications)
                .boxed()
                .flatMap(publication -> IntStream.range(0, each).mapToObj(number -> change(publication, number, age)))
                .toList();
    }

    @Test
    void whatWasPublishedAtOnceIsOneEntry() {
        ChangeEntries entries = new ChangeEntries("/feeds/changes");

        assertThat(entries.list(changes(2, 300, Duration.ofDays(1)), _ -> true, WINDOW))
                .hasSize(2)
                .allSatisfy(
                        entry -> assertThat(entry.lines()).hasSize(201).last().isEqualTo("还有100处改动，见登记册的网页。"));
        assertThat(entries.list(changes(60, 1, Duration.ofDays(1)), _ -> true, WINDOW))
                .hasSize(60);
        assertThat(entries.list(changes(60, 3, Duration.ofDays(20)), _ -> true, WINDOW))
                .hasSize(50)
                .allSatisfy(entry -> assertThat(entry.lines()).hasSize(3));
        assertThat(entries.list(
                        changes(1, 4, Duration.ofDays(1)),
                        change -> change.organizations().contains("org-002"),
                        WINDOW))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines()).hasSize(2));
    }
}
