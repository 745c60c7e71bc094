package org.skillregister.search;

import java.util.List;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;

/**
 * Something that was found.
 *
 * @param node what
 * @param score how well it fits, the lower the better
 * @param matchedBy why, for each word of the query
 */
public record SearchHit<T>(T node, int score, List<SearchMatch> matchedBy) {

    /**
     * A page of what was found of one kind.
     *
     * @param field where the list is asked for
     * @param asked what else tells it from other lists of the field
     */
    public static <T extends Searchable> Connection<T> page(
            String field, Object asked, List<SearchHit<T>> found, PageRequest page) {
        return Connection.of(field, asked, found, hit -> hit.place(hit.node().place()), page)
                .map(SearchHit::node);
    }

    /**
     * Where it stands among what was found: the better first.
     *
     * @param amongEquals where it stands among those that fit as well
     */
    public String place(String amongEquals) {
        return "%09d %s".formatted(score, amongEquals);
    }
}
