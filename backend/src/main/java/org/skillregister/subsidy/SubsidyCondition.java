package org.skillregister.subsidy;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A condition for a subsidy.
 *
 * @param number its number
 * @param kind what it is about
 * @param recipient the recipients it applies to; null means all
 * @param summary what it requires
 * @param citation where it is printed
 */
public record SubsidyCondition(
        int number, Kind kind, @Nullable SubsidyRecipient recipient, String summary, Citation citation) {

    /** What a condition is about. */
    public enum Kind {
        CERTIFICATE,
        FINAL_YEAR,
        ONCE,
        RESIDENT_OR_EMPLOYED,
        TRAINING,
        GROUP_APPLICATION
    }

    boolean isAskedOf(SubsidyRecipient who) {
        return recipient == null || recipient == who;
    }
}
