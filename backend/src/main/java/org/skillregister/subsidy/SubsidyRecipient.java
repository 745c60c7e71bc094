package org.skillregister.subsidy;

/** To whom an amount is paid. */
public enum SubsidyRecipient {
    ANYONE,
    EMPLOYED,
    UNIVERSITY_FINAL_YEAR,
    SECONDARY_VOCATIONAL_FINAL_YEAR
}
