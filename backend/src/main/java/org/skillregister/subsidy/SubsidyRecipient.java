package org.skillregister.subsidy;

/** The kind of recipient of an amount. */
public enum SubsidyRecipient {
    ANYONE,
    EMPLOYED,
    UNIVERSITY_FINAL_YEAR,
    SECONDARY_VOCATIONAL_FINAL_YEAR
}
