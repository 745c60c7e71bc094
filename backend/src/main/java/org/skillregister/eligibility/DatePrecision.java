package org.skillregister.eligibility;

/** How precisely a day is stated. */
public enum DatePrecision {
    DAY,
    MONTH
}
