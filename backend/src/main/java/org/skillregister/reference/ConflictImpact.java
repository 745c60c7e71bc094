package org.skillregister.reference;

/** What a conflict affects for readers, most serious first. */
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
