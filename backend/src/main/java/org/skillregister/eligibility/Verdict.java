package org.skillregister.eligibility;

/** Whether something is met. All of several is the least of them, any of several the greatest, in this order. */
public enum Verdict {
    NOT_MET,
    UNKNOWN,
    MET
}
