package org.skillregister.search;

import java.util.List;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;

/**
 * A search hit.
 *
 * @param node what was found
 * @param score the quality of the match; lower is better
 * @param matchedBy why, for each word of the query
 */
public record SearchHit<T>(T node, int score, List<SearchMatch> matchedBy) {

    /**
     * A page of hits of one kind.
     *
     * @param field the field that returns the list
     * @param asked what else distinguishes it from other lists of the field
     */
    public static <T extends Searchable> Connection<T> page(
            String field, Object asked, List<SearchHit<T>> found, PageRequest page) {
        return Connection.of(field, asked, found, hit -> hit.place(hit.node().place()), page)
                .map(SearchHit::node);
    }

    /**
     * A sort key among the hits, better ones first.
     *
     * @param amongEquals sort key among hits of the same score
     */
    public String place(String amongEquals) {
        return "%09d %s".formatted(score, amongEquals);
    }
}
