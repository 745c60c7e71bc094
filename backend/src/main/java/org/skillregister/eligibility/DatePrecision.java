package org.skillregister.eligibility;

/** How exactly a day is said. */
public enum DatePrecision {
    DAY,
    MONTH
}
