package org.skillregister.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillregister.catalogue.CatalogueRows.EntryRow;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.catalogue.CatalogueRows.OrganizationRow;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.search.SearchVocabulary;
import org.skillregister.search.Searchable;

/**
 * Assembles the catalogue of one day from its rows. Organizations, occupations and items refer to one another, so their lists are
 * filled while the items are made; callers see unmodifiable views of them.
 */
final class CatalogueAssembly {

    private final LocalDate day;
    private final CatalogueRows rows;
    private final SearchFields fields;
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<OccupationCode, OccupationListing> occupations = new LinkedHashMap<>();
    private final Map<Object, List<CatalogueItem>> itemsOf = new LinkedHashMap<>();
    private final RelatedFields related = new RelatedFields();
    private final SelectionAssembly selection;

    private CatalogueAssembly(LocalDate day, CatalogueRows rows, SearchFields fields) {
        this.day = day;
        this.rows = rows;
        this.fields = fields;
        this.selection = new SelectionAssembly(day, rows, fields);
    }

    static Catalogue on(LocalDate day, CatalogueRows rows, SearchFields fields) {
        return new CatalogueAssembly(day, rows, fields).assemble();
    }

    private Catalogue assemble() {
        rows.occupations().values().forEach(this::addOccupation);
        Optional<CatalogueEdition> edition =
                rows.editions().stream().filter(it -> it.holdsOn(day)).findFirst();
        List<CatalogueItem> items = edition.map(this::addEdition).orElse(List.of());
        List<SelectionRound> rounds = selection.rounds(occupations);
        return new Catalogue(
                edition.orElse(null),
                Collections.unmodifiableMap(organizations),
                items,
                Collections.unmodifiableMap(occupations),
                rounds,
                vocabulary(items, rounds));
    }

    private SearchVocabulary vocabulary(List<CatalogueItem> items, List<SelectionRound> rounds) {
        List<Searchable> entries = new ArrayList<>(occupations.values());
        entries.addAll(organizations.values());
        entries.addAll(items);
        rounds.forEach(round -> entries.addAll(round.items()));
        return fields.vocabulary(entries, rows.uncoveredTitles());
    }

    private void addOccupation(Occupation occupation) {
        OccupationCode code = occupation.code();
        List<CatalogueItem> items = itemsOf.computeIfAbsent(code, _ -> new ArrayList<>());
        occupations.put(
                code,
                new OccupationListing(
                        occupation,
                        Collections.unmodifiableList(items),
                        selection.itemsOf(code),
                        fields.of(occupation),
                        related.of(code)));
    }

    private List<CatalogueItem> addEdition(CatalogueEdition edition) {
        rows.entries().stream()
                .filter(entry -> entry.edition().equals(edition.id()))
                .forEach(this::addOrganization);
        return rows.items().stream()
                .filter(row -> row.list().equals(edition.id()))
                .map(row -> addItem(edition, row))
                .toList();
    }

    private void addOrganization(EntryRow entry) {
        OrganizationRow row = CatalogueRows.found(rows.organizations(), entry.organization());
        List<CatalogueItem> items = itemsOf.computeIfAbsent(row.id(), _ -> new ArrayList<>());
        organizations.put(
                row.id(),
                new Organization(
                        row.id(),
                        entry.number(),
                        row.name(),
                        row.pinyin(),
                        row.alternativeTitles(),
                        row.contact(),
                        Collections.unmodifiableList(items),
                        entry.citation(),
                        fields.of(row),
                        related.of(row.id())));
    }

    private CatalogueItem addItem(CatalogueEdition edition, ItemRow row) {
        OccupationListing occupation = CatalogueRows.found(occupations, row.occupation());
        Organization organization =
                CatalogueRows.found(organizations, row.organization() == null ? "" : row.organization());
        CatalogueItem item = new CatalogueItem(
                row.id(),
                row.number(),
                row.displayName(),
                row.workType(),
                row.pinyin(),
                row.levels(),
                occupation,
                organization,
                edition,
                row.citation(),
                fields.of(row, occupation.occupation(), organization));
        CatalogueRows.found(itemsOf, occupation.code()).add(item);
        CatalogueRows.found(itemsOf, organization.id()).add(item);
        related.add(item);
        return item;
    }
}
