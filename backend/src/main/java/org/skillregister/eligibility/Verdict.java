package org.skillregister.eligibility;

/** Whether something is met. The verdict on all of several is the lowest, on any of several the highest, in this order. */
public enum Verdict {
    NOT_MET,
    UNKNOWN,
    MET
}
