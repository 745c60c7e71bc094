package org.skillregister.search;

/** What somebody wants to know about an occupation. */
public enum SearchWish {
    WHEN,
    FEE,
    ELIGIBILITY,
    COURSE,
    RESULT,
    SUBSIDY
}
