package org.skillregister.search;

/** What a user wants to know about an occupation. */
public enum SearchWish {
    WHEN,
    FEE,
    ELIGIBILITY,
    COURSE,
    RESULT,
    SUBSIDY
}
