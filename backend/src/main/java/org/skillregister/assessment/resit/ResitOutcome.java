package org.skillregister.assessment.resit;

/** What decides about a resit. Where several things do, the first of them in this order is told. */
public enum ResitOutcome {
    COMPETITION,
    FORFEITED,
    NOTHING_TO_RESIT,
    EXPIRED,
    UNKNOWN,
    ALLOWED
}
