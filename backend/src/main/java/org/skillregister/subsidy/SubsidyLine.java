package org.skillregister.subsidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceConflict;

/**
 * The estimate for one scheme.
 *
 * @param subsidyScheme the scheme
 * @param amount what it pays if it applies; null when it does not, or when no source says
 * @param applies whether it applies; null when not known
 * @param reason why, or what it depends on, in sentences
 * @param assumptions the assumptions made, in sentences
 * @param conflict the source conflict that leaves the line open; null when there is none
 * @param citation where it is printed
 */
public record SubsidyLine(
        SubsidyScheme subsidyScheme,
        @Nullable Money amount,
        @Nullable Boolean applies,
        String reason,
        List<String> assumptions,
        @Nullable SourceConflict conflict,
        Citation citation) {

    /** The id of the scheme. */
    public String schemeId() {
        return subsidyScheme.id();
    }

    /** The name of the scheme. */
    public String scheme() {
        return subsidyScheme.name();
    }

    boolean mayApply() {
        return !Boolean.FALSE.equals(applies);
    }

    boolean certainlyApplies() {
        return Boolean.TRUE.equals(applies) && amount != null;
    }

    /** Whether the amount, even if it is nothing, is certain. */
    boolean isSettled() {
        return !mayApply() || certainlyApplies();
    }
}
