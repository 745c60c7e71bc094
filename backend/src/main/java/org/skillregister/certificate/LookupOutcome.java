package org.skillregister.certificate;

/** What came of a lookup. */
public enum LookupOutcome {
    MATCHED,
    NOT_MATCHED,
    RATE_LIMITED
}
