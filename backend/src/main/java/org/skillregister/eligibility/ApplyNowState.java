package org.skillregister.eligibility;

/** Whether one can apply for a level on a day, whoever meets its conditions. */
public enum ApplyNowState {
    OPEN,
    NOT_YET_OPEN,
    CLOSED,
    PLAN_UNKNOWN,
    NOBODY_ASSESSES
}
