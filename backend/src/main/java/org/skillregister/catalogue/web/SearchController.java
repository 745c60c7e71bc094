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
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.catalogue.SearchQuery.Searchable;
import org.skillregister.catalogue.SearchedElsewhere;
import org.skillregister.catalogue.SelectionItem;
import org.skillregister.platform.Connection;
import org.skillregister.platform.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** One search over everything that is listed. */
@Controller
class SearchController {

    /** Among equals the occupation comes first: it leads to all the others. What other modules bring comes last. */
    private static final List<Class<?>> KINDS =
            List.of(OccupationListing.class, Organization.class, CatalogueItem.class, SelectionItem.class);

    private final Catalogues catalogues;
    private final List<SearchedElsewhere> others;

    SearchController(Catalogues catalogues, List<SearchedElsewhere> others) {
        this.catalogues = catalogues;
        this.others = others;
    }

    @QueryMapping
    Connection<Searchable> search(
            @Argument String text, @Arguments PageRequest page, @Argument @Nullable LocalDate asOf) {
        SearchQuery query = SearchQuery.of("text", text);
        List<Searchable> found = query.isBlank() ? List.of() : query.in(candidates(query, catalogues.on(asOf)));
        return Connection.of("search", text, found, it -> place(query, it), page);
    }

    private static String place(SearchQuery query, Searchable found) {
        int kind = KINDS.indexOf(found.getClass());
        return "%s %d %s".formatted(query.rank(found), kind < 0 ? KINDS.size() : kind, found.place());
    }

    /** In the order of {@link #KINDS}. */
    private List<Searchable> candidates(SearchQuery query, Catalogue catalogue) {
        List<Searchable> all = new ArrayList<>(catalogue.occupations().values());
        all.addAll(catalogue.organizations().values());
        all.addAll(catalogue.items());
        catalogue.rounds().stream()
                .flatMap(round -> round.items().stream())
                .sorted(Comparator.comparing(SelectionItem::place))
                .forEach(all::add);
        others.forEach(other -> all.addAll(other.searched(query)));
        return all;
    }
}
