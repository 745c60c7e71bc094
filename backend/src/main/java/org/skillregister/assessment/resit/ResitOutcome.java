package org.skillregister.assessment.resit;

/** What decides a resit. If several apply, the first in this order is given. */
public enum ResitOutcome {
    COMPETITION,
    FORFEITED,
    NOTHING_TO_RESIT,
    EXPIRED,
    UNKNOWN,
    ALLOWED
}
