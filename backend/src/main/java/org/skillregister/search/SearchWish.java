package org.skillregister.search;

/** What somebody wants to know of an occupation. */
public enum SearchWish {
    WHEN,
    FEE,
    ELIGIBILITY,
    COURSE,
    RESULT,
    SUBSIDY
}
