package org.skillregister.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillregister.reference.Change;
import org.skillregister.reference.SourceConflict;

/** The source conflicts as feed entries. All are included, because there are few. */
final class ConflictEntries {

    private static final String SUBJECT = "source_conflict:";

    private ConflictEntries() {}

    /**
     * Lists the entries.
     *
     * @param changes newest first; they show when a conflict was last changed
     * @param start publication time of the conflicts that have not changed since
     */
    static List<FeedEntry> list(List<SourceConflict> conflicts, List<Change> changes, Instant start) {
        Map<String, Instant> last = changes.stream()
                .filter(change -> change.subject().startsWith(SUBJECT))
                .collect(Collectors.toMap(Change::subject, Change::at, (newest, _) -> newest));
        Function<SourceConflict, FeedEntry> entry =
                conflict -> entry(conflict, start, last.getOrDefault(SUBJECT + conflict.number(), start));
        return conflicts.stream().map(entry).sorted(FeedEntry.NEWEST_FIRST).toList();
    }

    private static FeedEntry entry(SourceConflict conflict, Instant start, Instant updated) {
        return new FeedEntry(
                "conflict " + conflict.number(),
                "疑点%d：%s".formatted(conflict.number(), conflict.decides()),
                SitePages.conflict(conflict.number()),
                start.isAfter(updated) ? updated : start,
                updated,
                List.of(conflict.summary(), "怎样处理：" + conflict.treatment()));
    }
}
