package org.skillregister.catalogue;

import java.util.List;
import java.util.Objects;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.EditionEntries;
import org.skillregister.reference.EditionEntries.Traits;

/**
 * How two editions of the catalogue differ.
 *
 * @param from the first edition
 * @param to the second edition
 * @param organizations added ones in the order of the second edition, then removed ones in the order of the first
 * @param items added and changed ones in the order of the second edition, then removed ones in the order of the first
 */
public record EditionComparison(
        CatalogueEdition from, CatalogueEdition to, List<OrganizationChange> organizations, List<ItemChange> items) {

    /** @param first the catalogue of a day on which an edition is in force; {@code second} likewise */
    static EditionComparison of(Catalogue first, Catalogue second) {
        return new EditionComparison(
                Objects.requireNonNull(first.edition()),
                Objects.requireNonNull(second.edition()),
                EditionEntries.compare(
                                List.copyOf(first.organizations().values()),
                                List.copyOf(second.organizations().values()),
                                organization -> Traits.of(organization.id()))
                        .stream()
                        .map(it -> new OrganizationChange(it.kinds().getFirst(), it.last()))
                        .toList(),
                EditionEntries.compare(first.items(), second.items(), EditionComparison::traits).stream()
                        .map(it -> new ItemChange(it.kinds().getFirst(), it.before(), it.after()))
                        .toList());
    }

    private static Traits traits(CatalogueItem item) {
        return new Traits(
                item.organization().id(),
                item.occupation().code().value(),
                Objects.requireNonNullElse(item.workType(), ""),
                item.name(),
                item.levels());
    }

    /**
     * An organization that only one of two editions lists.
     *
     * @param kind whether it is added or removed
     * @param organization as in the edition that lists it
     */
    public record OrganizationChange(ChangeKind kind, Organization organization) {}
}
