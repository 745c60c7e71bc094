package org.skillregister.reference;

/**
 * Something that a conflict touches.
 *
 * @param kind what it is
 * @param id which one
 */
public record ConflictSubject(Kind kind, String id) {

    /** What a conflict may touch. */
    public enum Kind {
        OCCUPATION,
        ORGANIZATION,
        CATALOGUE_EDITION,
        CATALOGUE_ITEM,
        SELECTION_ROUND,
        ASSESSMENT_PLAN,
        ASSESSMENT_ROUND,
        ASSESSMENT_RULE,
        CONDUCT_TIER,
        RULE_SET,
        ROUTE,
        COURSE,
        SUBSIDY_SCHEME
    }
}
