package org.skillregister.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.catalogue.SearchQuery.Searchable;
import org.skillregister.catalogue.SearchedElsewhere;
import org.skillregister.platform.Connection;
import org.skillregister.platform.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** One search over everything that is listed. */
@Controller
class SearchController {

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
        return Connection.of(found, Searchable::searchKey, page);
    }

    /** Among equals the occupation comes first: it leads to all the others. */
    private List<Searchable> candidates(SearchQuery query, Catalogue catalogue) {
        List<Searchable> all = new ArrayList<>(catalogue.occupations().values());
        all.addAll(catalogue.organizations().values());
        all.addAll(catalogue.items());
        catalogue.rounds().forEach(round -> all.addAll(round.items()));
        others.forEach(other -> all.addAll(other.searched(query)));
        return all;
    }
}
