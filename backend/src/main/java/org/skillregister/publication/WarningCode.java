package org.skillregister.publication;

/** What may mislead readers of a publication. */
public enum WarningCode {
    NOT_TOLD,
    OVERLAP,
    NO_ROUND,
    LATE,
    NOTICE_OF_ANOTHER
}
