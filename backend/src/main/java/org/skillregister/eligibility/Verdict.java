package org.skillregister.eligibility;

/** Whether something is met. In this order, "all of" several takes the lowest verdict, and "any of" the highest. */
public enum Verdict {
    NOT_MET,
    UNKNOWN,
    MET
}
