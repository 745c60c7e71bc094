package org.skillregister.catalogue.web;

import java.util.List;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.Connection.PageInfo;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchMatch;
import org.skillregister.search.SearchUnderstood;
import org.skillregister.search.Searchable;

/**
 * A page of what a search has found. It is the schema's {@code SearchResultConnection}.
 *
 * @param nodes the entries alone
 * @param edges the entries with their cursors and why each was found
 * @param pageInfo where the page lies
 * @param totalCount number of entries on all pages
 * @param understood what was read out of the text
 * @param suggestions what may have been meant; empty unless nothing was found
 */
record SearchResultConnection(
        List<Searchable> nodes,
        List<SearchEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        SearchUnderstood understood,
        List<SearchSuggestion> suggestions) {

    /** An entry with its opaque place and why it was found. */
    record SearchEdge(String cursor, Searchable node, List<SearchMatch> matchedBy) {}

    /** What may have been meant. */
    record SearchSuggestion(String text, OccupationListing occupation) {}

    static SearchResultConnection of(
            Connection<SearchHit<Searchable>> connection,
            SearchUnderstood understood,
            List<SearchSuggestion> suggestions) {
        List<SearchEdge> edges = connection.edges().stream()
                .map(edge -> new SearchEdge(
                        edge.cursor(), edge.node().node(), edge.node().matchedBy()))
                .toList();
        return new SearchResultConnection(
                edges.stream().map(SearchEdge::node).toList(),
                edges,
                connection.pageInfo(),
                connection.totalCount(),
                understood,
                suggestions);
    }
}
