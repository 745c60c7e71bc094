package org.skillregister.change.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;

/**
 * Which changes; all given parts must hold.
 *
 * @param kinds of one of these kinds; null or none is any
 * @param organization about this organization; null is any
 * @param occupation about this occupation; null is any
 */
record ChangeFilter(
        @Nullable List<ChangeKind> kinds,
        @Nullable String organization,
        @Nullable OccupationCode occupation) {

    static final ChangeFilter ALL = new ChangeFilter(null, null, null);

    /** The same, of what is in use. */
    ChangeFilter with(FormerIds formerIds) {
        return new ChangeFilter(
                kinds,
                organization == null ? null : formerIds.currentOrganization(organization),
                occupation == null ? null : formerIds.current(occupation));
    }

    boolean fits(Change change) {
        return (kinds == null || kinds.isEmpty() || kinds.contains(change.kind()))
                && (organization == null || change.organizations().contains(organization))
                && (occupation == null || change.occupations().contains(occupation));
    }
}
