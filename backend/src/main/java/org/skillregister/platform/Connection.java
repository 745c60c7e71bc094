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
     * Cuts the page out of the whole list.
     *
     * @param key what tells an entry from every other of the list
     * @throws BadRequest when a cursor is not of this list
     */
    public static <T> Connection<T> of(List<T> all, Function<? super T, String> key, PageRequest page) {
        int start = page.after() == null ? 0 : place(all, key, "after", page.after()) + 1;
        int end = page.before() == null ? all.size() : place(all, key, "before", page.before());
        return of(all, key, page, start, end);
    }

    /**
     * Cuts the page out of a list whose keys rise. A cursor stays good when its entry is gone from there.
     *
     * @param key what tells an entry from every other of the list; sorts as the list does
     * @throws BadRequest when a cursor is not one of ours
     */
    public static <T> Connection<T> ofSorted(List<T> all, Function<? super T, String> key, PageRequest page) {
        int start = page.after() == null ? 0 : firstAfter(all, key, Cursor.decode("after", page.after()) + '\0');
        int end = page.before() == null ? all.size() : firstAfter(all, key, Cursor.decode("before", page.before()));
        return of(all, key, page, start, end);
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
            List<T> all, Function<? super T, String> key, PageRequest page, int from, int to) {
        int start = from;
        int end = Math.max(start, to);
        if (page.first() != null) {
            end = Math.min(end, start + page.first());
        }
        if (page.last() != null) {
            start = Math.max(start, end - page.last());
        }
        return of(all, key, start, end);
    }

    private static <T> Connection<T> of(List<T> all, Function<? super T, String> key, int start, int end) {
        List<T> nodes = all.subList(start, end);
        List<Edge<T>> edges = nodes.stream()
                .map(node -> new Edge<T>(Cursor.encode(key.apply(node)), node))
                .toList();
        Optional<String> first = edges.stream().findFirst().map(Edge::cursor);
        Optional<String> last =
                edges.isEmpty() ? Optional.empty() : Optional.of(edges.getLast().cursor());
        PageInfo info = new PageInfo(end < all.size(), start > 0, first.orElse(null), last.orElse(null));
        return new Connection<>(nodes, edges, info, all.size());
    }

    private static <T> int place(List<T> all, Function<? super T, String> key, String argument, String cursor) {
        String wanted = Cursor.decode(argument, cursor);
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw Cursor.unknown(argument);
    }
}
