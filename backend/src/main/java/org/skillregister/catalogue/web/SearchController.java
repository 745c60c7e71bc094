package org.skillregister.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.SearchSource;
import org.skillregister.catalogue.SelectionItem;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchQuery;
import org.skillregister.search.Searchable;
import org.skillregister.search.Suggestion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The global search over everything that is listed. */
@Controller
class SearchController {

    /** The order for equal scores. Occupations come first because they lead to everything else. Entries of other modules come last. */
    private static final List<Class<?>> KINDS =
            List.of(OccupationListing.class, Organization.class, CatalogueItem.class, SelectionItem.class);

    private final Catalogues catalogues;
    private final List<SearchSource> others;

    SearchController(Catalogues catalogues, List<SearchSource> others) {
        this.catalogues = catalogues;
        this.others = others;
    }

    @QueryMapping
    SearchResultConnection search(
            @Argument String text, @Arguments PageRequest page, @Argument @Nullable LocalDate asOf) {
        Catalogue catalogue = catalogues.on(asOf);
        SearchQuery query = SearchQuery.of("text", text, catalogue.vocabulary());
        List<SearchHit<Searchable>> found = query.isBlank() ? List.of() : query.find(candidates(query, catalogue));
        return SearchResultConnection.of(
                Connection.of("search", text, found, SearchController::place, page),
                query.understood(),
                suggestions(query, found, catalogue));
    }

    private static String place(SearchHit<Searchable> hit) {
        int kind = KINDS.indexOf(hit.node().getClass());
        return hit.place(
                "%d %s".formatted(kind < 0 ? KINDS.size() : kind, hit.node().place()));
    }

    /** The candidates in the order of {@link #KINDS}. */
    private List<Searchable> candidates(SearchQuery query, Catalogue catalogue) {
        List<Searchable> all = new ArrayList<>(catalogue.occupations().values());
        all.addAll(catalogue.organizations().values());
        all.addAll(catalogue.items());
        catalogue.rounds().stream()
                .flatMap(round -> round.items().stream())
                .sorted(Comparator.comparing(SelectionItem::place))
                .forEach(all::add);
        others.forEach(other -> all.addAll(other.search(query)));
        return all;
    }

    private static List<SearchResultConnection.SearchSuggestion> suggestions(
            SearchQuery query, List<?> found, Catalogue catalogue) {
        if (query.isBlank() || !found.isEmpty()) {
            return List.of();
        }
        List<OccupationListing> occupations =
                List.copyOf(catalogue.occupations().values());
        List<Suggestion<OccupationListing>> nearest = query.suggest(occupations, OccupationListing::code);
        return nearest.stream()
                .map(suggestion -> new SearchResultConnection.SearchSuggestion(suggestion.text(), suggestion.node()))
                .toList();
    }
}
