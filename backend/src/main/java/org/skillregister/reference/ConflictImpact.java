package org.skillregister.reference;

/** What a conflict decides for a reader, the gravest first. */
public enum ConflictImpact {
    ELIGIBILITY,
    RESULT,
    MONEY,
    DAYS,
    PLACE,
    SELECTION,
    MEANING,
    PRINT
}
