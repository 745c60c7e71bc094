package org.skillregister.eligibility;

/** Whether applications for a level are open on a day, regardless of its conditions. */
public enum ApplyNowState {
    OPEN,
    NOT_YET_OPEN,
    CLOSED,
    PLAN_UNKNOWN,
    NOBODY_ASSESSES
}
