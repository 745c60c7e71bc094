package org.skillregister.change.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;

/**
 * A filter of changes. A change must meet all conditions.
 *
 * @param kinds accepted kinds; null or empty accepts any
 * @param organization the organization concerned; null accepts any
 * @param occupation the occupation concerned; null accepts any
 */
record ChangeFilter(
        @Nullable List<ChangeKind> kinds,
        @Nullable String organization,
        @Nullable OccupationCode occupation) {

    static final ChangeFilter ALL = new ChangeFilter(null, null, null);

    /** The same filter with former ids replaced by current ones. */
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
