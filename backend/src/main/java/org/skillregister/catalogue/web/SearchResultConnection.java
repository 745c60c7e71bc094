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
 * A page of search results. It is the schema's {@code SearchResultConnection}.
 *
 * @param nodes the entries alone
 * @param edges the entries with their cursors and the reasons for their match
 * @param pageInfo the position of the page
 * @param totalCount number of entries on all pages
 * @param understood how the text was understood
 * @param suggestions what the user may have meant; empty unless nothing was found
 */
record SearchResultConnection(
        List<Searchable> nodes,
        List<SearchEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        SearchUnderstood understood,
        List<SearchSuggestion> suggestions) {

    /** An entry with its cursor and the reasons for its match. */
    record SearchEdge(String cursor, Searchable node, List<SearchMatch> matchedBy) {}

    /** A guess at what the user meant. */
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
