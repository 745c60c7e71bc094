package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Relation;

/**
 * How something is related to the occupation, and how that is known.
 *
 * @param relation null when it is not known
 * @param basis the list that was used, in Chinese; null when the applicant says it or says nothing
 */
public record Relatedness(
        @Nullable Relation relation, @Nullable String basis) {

    /** Whether it counts as own or related; null when that is not known. */
    @Nullable
    Boolean counts() {
        return relation == null ? null : relation != Relation.UNRELATED;
    }

    /** Whether it is the occupation itself; null when that is not known. */
    @Nullable
    Boolean isOwn() {
        return relation == null ? null : relation == Relation.SAME;
    }
}
