package org.skillregister.subsidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.SourceConflict;

/**
 * What one scheme brings.
 *
 * @param subsidyScheme the scheme
 * @param amount what it pays if it applies; null when it does not, or when no source says
 * @param applies null when it may
 * @param reason why, or on what it depends, in sentences
 * @param assumptions what was taken for granted, in sentences
 * @param conflict the contradiction in the sources that keeps the line open; null when there is none
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

    /** Whether what it brings, be it nothing, is certain. */
    boolean isSettled() {
        return !mayApply() || certainlyApplies();
    }
}
