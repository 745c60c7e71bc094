package org.skillregister.subsidy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A yes or no that may be unknown. All of several things is the least of them, any of them the greatest. */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    /** @param said null is not said */
    static Truth of(@Nullable Boolean said) {
        return said == null ? UNKNOWN : said ? YES : NO;
    }

    static Truth all(List<Truth> truths) {
        return truths.isEmpty() ? YES : Collections.min(truths);
    }

    static Truth any(Truth... truths) {
        return Arrays.stream(truths).reduce(NO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    Truth not() {
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
