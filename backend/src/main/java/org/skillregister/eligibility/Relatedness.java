package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Relation;

/**
 * How something is related to the occupation, and the basis for this.
 *
 * @param relation null when it is not known
 * @param basis the list that was used, in Chinese; null when the applicant stated the relation or nothing
 */
public record Relatedness(
        @Nullable Relation relation, @Nullable String basis) {

    /** Whether it counts as the occupation's own or as related; null when not known. */
    @Nullable
    Boolean counts() {
        return relation == null ? null : relation != Relation.UNRELATED;
    }

    /** Whether it is the occupation itself; null when not known. */
    @Nullable
    Boolean isOwn() {
        return relation == null ? null : relation == Relation.SAME;
    }
}
