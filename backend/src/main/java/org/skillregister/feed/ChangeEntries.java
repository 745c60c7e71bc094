package org.skillregister.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.DataVersion;

/** Changes as feed entries: one for all changes published at once, because a new edition alone makes hundreds. */
final class ChangeEntries {

    /** Maximum number of changes named in an entry. The page lists all of them. */
    private static final int NAMED = 200;

    private final String feed;

    /** @param feed path of the feed; part of an entry's name, because the same publication has a different entry in each feed */
    ChangeEntries(String feed) {
        this.feed = feed;
    }

    /** @param changes the newest first */
    List<FeedEntry> list(List<Change> changes, Predicate<Change> which, FeedWindow window) {
        Map<String, List<Change>> publications = new LinkedHashMap<>();
        for (Change change : changes) {
            if (!window.has(publications.size(), change.at()) && !publications.containsKey(change.publication())) {
                break;
            }
            if (which.test(change)) {
                publications
                        .computeIfAbsent(change.publication(), _ -> new ArrayList<>())
                        .add(change);
            }
        }
        return publications.values().stream().map(this::entry).toList();
    }

    private FeedEntry entry(List<Change> changes) {
        Change first = changes.getFirst();
        List<String> lines = Stream.concat(
                        changes.stream().limit(NAMED).map(ChangeEntries::line),
                        changes.size() > NAMED
                                ? Stream.of("还有%d处改动，见登记册的网页。".formatted(changes.size() - NAMED))
                                : Stream.empty())
                .toList();
        return new FeedEntry(
                "%s %s".formatted(feed, first.publication()),
                title(changes),
                path(first),
                first.at(),
                first.at(),
                lines);
    }

    private static String title(List<Change> changes) {
        Change first = changes.getFirst();
        DataVersion version = first.dataVersion();
        if (changes.size() == 1) {
            return first.summary();
        }
        return version == null
                ? "%s，等%d处".formatted(first.summary(), changes.size())
                : "%s：%d处改动".formatted(version.summary(), changes.size());
    }

    /** An organization's publications are shown on its page, and the changes of a data version on the page of changes. */
    private static String path(Change first) {
        return first.dataVersion() == null && first.organizations().size() == 1
                ? SitePages.organization(first.organizations().getFirst())
                : SitePages.CHANGES;
    }

    private static String line(Change change) {
        return change.summary() + labelled("原为", change.before()) + labelled("现为", change.after());
    }

    private static String labelled(String word, @Nullable String value) {
        return value == null ? "" : "；%s：%s".formatted(word, value);
    }
}
