package org.skillregister.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is held in memory.
 *
 * @param nodes the entries of the page
 * @param edges the entries with their cursors
 * @param pageInfo where the page lies
 * @param totalCount number of entries on all pages
 */
public record Connection<T>(List<T> nodes, List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    /** An entry with its opaque place. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page lies; the cursors are null when the page is empty. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * Cuts the page out of the whole list. A cursor stays good when its entry is gone from there.
     *
     * @param field where the list is asked for
     * @param asked what else tells it from other lists of the field: its filter, or what it belongs to
     * @param key what tells an entry from every other of the list; sorts as the list does
     * @throws BadRequest when a cursor is not of this list
     */
    public static <T> Connection<T> of(
            String field, Object asked, List<T> all, Function<? super T, String> key, PageRequest page) {
        Cursor cursors = new Cursor(field, asked);
        int start = page.after() == null ? 0 : firstAfter(all, key, cursors.decode("after", page.after()) + '\0');
        int end = page.before() == null ? all.size() : firstAfter(all, key, cursors.decode("before", page.before()));
        return of(cursors, all, key, page, start, end);
    }

    private static <T> int firstAfter(List<T> all, Function<? super T, String> key, String place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(all.get(middle)).compareTo(place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> Connection<T> of(
            Cursor cursors, List<T> all, Function<? super T, String> key, PageRequest page, int from, int to) {
        int start = from;
        int end = Math.max(start, to);
        if (page.first() != null) {
            end = Math.min(end, start + page.first());
        }
        if (page.last() != null) {
            start = Math.max(start, end - page.last());
        }
        return of(cursors, all, key, start, end);
    }

    private static <T> Connection<T> of(
            Cursor cursors, List<T> all, Function<? super T, String> key, int start, int end) {
        List<T> nodes = all.subList(start, end);
        List<Edge<T>> edges = nodes.stream()
                .map(node -> new Edge<T>(cursors.encode(key.apply(node)), node))
                .toList();
        Optional<String> first = edges.stream().findFirst().map(Edge::cursor);
        Optional<String> last =
                edges.isEmpty() ? Optional.empty() : Optional.of(edges.getLast().cursor());
        PageInfo info = new PageInfo(end < all.size(), start > 0, first.orElse(null), last.orElse(null));
        return new Connection<>(nodes, edges, info, all.size());
    }
}
