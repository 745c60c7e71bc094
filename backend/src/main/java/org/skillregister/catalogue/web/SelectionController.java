package org.skillregister.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.SelectionItem;
import org.skillregister.catalogue.SelectionRound;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.search.SearchHit;
import org.skillregister.search.SearchVocabulary;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The selection rounds: which occupations need organizations, and how organizations apply. */
@Controller
class SelectionController {

    private final Catalogues catalogues;

    SelectionController(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @QueryMapping
    List<SelectionRound> selectionRounds(@Argument @Nullable LocalDate asOf) {
        return catalogues.on(asOf).rounds();
    }

    @SchemaMapping
    Connection<SelectionItem> items(
            SelectionRound round, @Argument @Nullable TextFilter filter, @Arguments PageRequest page) {
        TextFilter wanted = Objects.requireNonNullElse(filter, TextFilter.ALL);
        SearchVocabulary vocabulary = catalogues.on(round.announcedOn()).vocabulary();
        return SearchHit.page("items", List.of(round.id(), wanted), wanted.find(round.items(), vocabulary), page);
    }
}
