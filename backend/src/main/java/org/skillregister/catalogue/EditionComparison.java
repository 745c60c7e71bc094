package org.skillregister.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of the catalogue says otherwise than another.
 *
 * @param from the first edition
 * @param to the second edition
 * @param organizations those that come, in the order of the second edition, then those that go, in the order of the first
 * @param items those that differ, in the order of the second edition, then those that go, in the order of the first
 */
public record EditionComparison(
        CatalogueEdition from, CatalogueEdition to, List<OrganizationChange> organizations, List<ItemChange> items) {

    /** @param first of a day on which an edition holds, and so the other */
    static EditionComparison of(Catalogue first, Catalogue second) {
        return new EditionComparison(
                Objects.requireNonNull(first.edition()),
                Objects.requireNonNull(second.edition()),
                Stream.concat(onlyIn(second, first, ChangeKind.ADDED), onlyIn(first, second, ChangeKind.REMOVED))
                        .toList(),
                items(first.items(), second.items()));
    }

    private static Stream<OrganizationChange> onlyIn(Catalogue one, Catalogue other, ChangeKind kind) {
        return one.organizations().values().stream()
                .filter(organization ->
                        other.findOrganization(organization.id()).isEmpty())
                .map(organization -> new OrganizationChange(kind, organization));
    }

    private static List<ItemChange> items(List<CatalogueItem> first, List<CatalogueItem> second) {
        Map<List<String>, CatalogueItem> left = new LinkedHashMap<>();
        first.forEach(item -> left.put(key(item), item));
        Map<CatalogueItem, @Nullable CatalogueItem> before = new LinkedHashMap<>();
        second.forEach(item -> before.put(item, left.remove(key(item))));
        List<ItemChange> changes = new ArrayList<>();
        before.forEach((item, same) -> {
            CatalogueItem earlier = same == null ? takeNamesake(item, left.values()) : same;
            ChangeKind kind = kind(earlier, item);
            if (kind != null) {
                changes.add(new ItemChange(kind, earlier, item));
            }
        });
        left.values().forEach(item -> changes.add(new ItemChange(ChangeKind.REMOVED, item, null)));
        return List.copyOf(changes);
    }

    /** What an item is of. Its number is another one in each edition. */
    private static List<String> key(CatalogueItem item) {
        return List.of(
                item.organization().id(),
                item.occupation().code().value(),
                Objects.requireNonNullElse(item.workType(), ""));
    }

    /** The organization's item of the same name that has another code. */
    private static @Nullable CatalogueItem takeNamesake(CatalogueItem item, Collection<CatalogueItem> left) {
        CatalogueItem namesake = left.stream()
                .filter(it -> it.organization().id().equals(item.organization().id())
                        && it.name().equals(item.name()))
                .findFirst()
                .orElse(null);
        left.remove(namesake);
        return namesake;
    }

    private static @Nullable ChangeKind kind(@Nullable CatalogueItem before, CatalogueItem after) {
        if (before == null) {
            return ChangeKind.ADDED;
        }
        if (!before.occupation().code().equals(after.occupation().code())) {
            return ChangeKind.MOVED;
        }
        if (!before.levels().equals(after.levels())) {
            return ChangeKind.CHANGED;
        }
        return before.name().equals(after.name()) ? null : ChangeKind.RENAMED;
    }
}
