package org.skillregister.catalogue;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillregister.catalogue.CatalogueRows.EntryRow;
import org.skillregister.catalogue.CatalogueRows.ItemRow;
import org.skillregister.catalogue.CatalogueRows.OrganizationRow;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.search.SearchField;
import org.skillregister.search.SearchField.Role;
import org.skillregister.search.SearchFieldList;
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
    private final Map<Object, List<SearchField>> relatedOf = new LinkedHashMap<>();

    /** The contents of those lists. */
    private final Set<Map.Entry<Object, SearchField>> known = new HashSet<>();

    private final Map<OccupationCode, List<SelectionItem>> selectionItemsOf = new LinkedHashMap<>();

    private CatalogueAssembly(LocalDate day, CatalogueRows rows, SearchFields fields) {
        this.day = day;
        this.rows = rows;
        this.fields = fields;
    }

    static Catalogue on(LocalDate day, CatalogueRows rows, SearchFields fields) {
        return new CatalogueAssembly(day, rows, fields).assemble();
    }

    private Catalogue assemble() {
        rows.occupations().values().forEach(this::addOccupation);
        Optional<CatalogueEdition> edition =
                rows.editions().stream().filter(it -> it.holdsOn(day)).findFirst();
        List<CatalogueItem> items = edition.map(this::addEdition).orElse(List.of());
        List<SelectionRound> rounds = rows.rounds().stream()
                .filter(round -> !day.isBefore(round.announcedOn()))
                .map(this::addRound)
                .toList();
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
        List<SelectionItem> selectionItems = selectionItemsOf.computeIfAbsent(code, _ -> new ArrayList<>());
        List<SearchField> related = relatedOf.computeIfAbsent(code, _ -> new ArrayList<>());
        occupations.put(
                code,
                new OccupationListing(
                        occupation,
                        Collections.unmodifiableList(items),
                        Collections.unmodifiableList(selectionItems),
                        fields.of(occupation),
                        SearchFieldList.of(related)));
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
        OrganizationRow row = found(rows.organizations(), entry.organization());
        List<CatalogueItem> items = itemsOf.computeIfAbsent(row.id(), _ -> new ArrayList<>());
        List<SearchField> related = relatedOf.computeIfAbsent(row.id(), _ -> new ArrayList<>());
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
                        SearchFieldList.of(related)));
    }

    private CatalogueItem addItem(CatalogueEdition edition, ItemRow row) {
        OccupationListing occupation = found(occupations, row.occupation());
        Organization organization = found(organizations, row.organization() == null ? "" : row.organization());
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
        found(itemsOf, occupation.code()).add(item);
        found(itemsOf, organization.id()).add(item);
        findTogether(item, occupation, organization);
        return item;
    }

    /** Makes a query that names both an occupation and an organization find both. */
    private void findTogether(CatalogueItem item, OccupationListing occupation, Organization organization) {
        Map<Boolean, List<SearchField>> ofItem = item.searchFields().all().stream()
                .collect(partitioningBy(
                        field -> field.role() == Role.ORGANIZATION, mapping(SearchField::ofAnother, toList())));
        addNew(occupation.code(), found(ofItem, true));
        addNew(organization.id(), found(ofItem, false));
    }

    private void addNew(Object id, List<SearchField> more) {
        List<SearchField> related = found(relatedOf, id);
        more.stream().filter(field -> known.add(Map.entry(id, field))).forEach(related::add);
    }

    private SelectionRound addRound(SelectionRound round) {
        return round.on(
                day,
                rows.selectionItems().stream()
                        .filter(row -> row.list().equals(round.id()))
                        .map(row -> addSelectionItem(round, row))
                        .toList());
    }

    private SelectionItem addSelectionItem(SelectionRound round, ItemRow row) {
        OccupationListing occupation = found(occupations, row.occupation());
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
        found(selectionItemsOf, occupation.code()).add(item);
        return item;
    }

    /** Foreign keys in the database guarantee that a referenced row exists. */
    private static <K, V> V found(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new IllegalStateException("A row refers to %s, which is not there".formatted(key)));
    }
}
