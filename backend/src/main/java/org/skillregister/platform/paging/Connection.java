package org.skillregister.platform.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;

/** A page of an in-memory list. Cursors are created on demand, because most clients request only nodes. */
public final class Connection<T> {

    private final List<T> nodes;
    private final IntFunction<String> cursor;
    private final boolean hasNextPage;
    private final boolean hasPreviousPage;
    private final int totalCount;

    private Connection(
            List<T> nodes, IntFunction<String> cursor, boolean hasNextPage, boolean hasPreviousPage, int totalCount) {
        this.nodes = nodes;
        this.cursor = cursor;
        this.hasNextPage = hasNextPage;
        this.hasPreviousPage = hasPreviousPage;
        this.totalCount = totalCount;
    }

    /** An entry with its opaque cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** The position of a page; the cursors are null when the page is empty. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /** The entries of the page. */
    public List<T> nodes() {
        return nodes;
    }

    /** The entries with their cursors. */
    public List<Edge<T>> edges() {
        return IntStream.range(0, nodes.size())
                .mapToObj(place -> new Edge<>(cursor.apply(place), nodes.get(place)))
                .toList();
    }

    /** The position of the page. */
    public PageInfo pageInfo() {
        return nodes.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(hasNextPage, hasPreviousPage, cursor.apply(0), cursor.apply(nodes.size() - 1));
    }

    /** Number of entries on all pages. */
    public int totalCount() {
        return totalCount;
    }

    /**
     * Cuts the page out of the whole list. A cursor stays valid when its entry is gone.
     *
     * @param field the field that returns the list
     * @param asked what else distinguishes it from other lists of the field: its filter or its parent
     * @param key unique key of an entry, in the sort order of the list
     * @throws BadRequestException when a cursor does not belong to this list
     */
    public static <T> Connection<T> of(
            String field, Object asked, List<T> all, Function<? super T, String> key, PageRequest page) {
        Cursor cursors = new Cursor(field, asked);
        int start = page.after() == null ? 0 : firstAfter(all, key, cursors.decode("after", page.after()) + '\0');
        int end = page.before() == null ? all.size() : firstAfter(all, key, cursors.decode("before", page.before()));
        return of(cursors, all, key, page, start, end);
    }

    /** The same page with mapped nodes. */
    public <N> Connection<N> map(Function<? super T, ? extends N> node) {
        List<N> mapped = nodes.stream().<N>map(node).toList();
        return new Connection<>(mapped, cursor, hasNextPage, hasPreviousPage, totalCount);
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
        return new Connection<>(
                nodes, place -> cursors.encode(key.apply(nodes.get(place))), end < all.size(), start > 0, all.size());
    }
}
