package org.skillregister.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.reference.OccupationCode;

/**
 * Assembles the selection rounds of one day from their rows. Their items refer to occupations, which in turn list them, so these
 * lists are filled while the rounds are made.
 */
final class SelectionAssembly {

    private final LocalDate day;
    private final CatalogueRows rows;
    private final SearchFields fields;
    private final Map<OccupationCode, List<SelectionItem>> itemsOf = new LinkedHashMap<>();

    SelectionAssembly(LocalDate day, CatalogueRows rows, SearchFields fields) {
        this.day = day;
        this.rows = rows;
        this.fields = fields;
    }

    /** An unmodifiable view of an occupation's items, which {@link #rounds} fills. */
    List<SelectionItem> itemsOf(OccupationCode code) {
        return Collections.unmodifiableList(itemsOf.computeIfAbsent(code, _ -> new ArrayList<>()));
    }

    /**
     * Makes the rounds announced by the day.
     *
     * @param occupations all occupations, by code
     */
    List<SelectionRound> rounds(Map<OccupationCode, OccupationListing> occupations) {
        return rows.rounds().stream()
                .filter(round -> !day.isBefore(round.announcedOn()))
                .map(round -> round.on(
                        day,
                        rows.selectionItems().stream()
                                .filter(row -> row.list().equals(round.id()))
                                .map(row -> add(round, row, CatalogueRows.found(occupations, row.occupation())))
                                .toList()))
                .toList();
    }

    private SelectionItem add(SelectionRound round, ItemRow row, OccupationListing occupation) {
        SelectionItem item = new SelectionItem(
                row.id(),
                round.announcedOn(),
                row.number(),
                row.displayName(),
                row.workType(),
                row.pinyin(),
                row.levels(),
                occupation,
                row.citation(),
                fields.of(row, occupation.occupation(), null));
        CatalogueRows.found(itemsOf, occupation.code()).add(item);
        return item;
    }
}
