package org.skillregister.catalogue;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillregister.search.SearchField;
import org.skillregister.search.SearchField.Role;
import org.skillregister.search.SearchFieldList;

/**
 * The texts of items that also find their occupation and organization, so that a query which names both an occupation and an
 * organization finds both.
 */
final class RelatedFields {

    private final Map<Object, List<SearchField>> lists = new LinkedHashMap<>();

    /** The contents of those lists. */
    private final Set<Map.Entry<Object, SearchField>> known = new HashSet<>();

    /** The list of an organization or occupation, by id or code, which grows with each item. */
    SearchFieldList of(Object id) {
        return SearchFieldList.of(list(id));
    }

    private List<SearchField> list(Object id) {
        return lists.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    /** An item's texts about its organization find the occupation, and all others find the organization. */
    void add(CatalogueItem item) {
        Map<Boolean, List<SearchField>> ofItem = item.searchFields().all().stream()
                .collect(partitioningBy(
                        field -> field.role() == Role.ORGANIZATION, mapping(SearchField::ofAnother, toList())));
        addNew(item.occupation().code(), ofItem.getOrDefault(true, List.of()));
        addNew(item.organization().id(), ofItem.getOrDefault(false, List.of()));
    }

    private void addNew(Object id, List<SearchField> more) {
        List<SearchField> related = list(id);
        more.stream().filter(field -> known.add(Map.entry(id, field))).forEach(related::add);
    }
}
