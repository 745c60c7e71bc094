package org.skillregister.certificate;

/** The outcome of a lookup. */
public enum LookupOutcome {
    MATCHED,
    NOT_MATCHED,
    RATE_LIMITED
}
