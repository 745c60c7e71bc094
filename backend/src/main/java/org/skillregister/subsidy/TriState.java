package org.skillregister.subsidy;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A yes or no that may be unknown. "All of" several is the lowest of them, "any of" several the highest. */
enum TriState {
    NO,
    UNKNOWN,
    YES;

    /** @param value null means unknown */
    static TriState of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : value ? YES : NO;
    }

    static TriState all(List<TriState> states) {
        return states.isEmpty() ? YES : Collections.min(states);
    }

    static TriState any(List<TriState> states) {
        return states.isEmpty() ? NO : Collections.max(states);
    }

    TriState not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    /** @return null when unknown */
    @Nullable
    Boolean toBoolean() {
        return this == UNKNOWN ? null : this == YES;
    }
}
