package org.skillregister.reference;

/**
 * Something that a conflict affects.
 *
 * @param kind what it is
 * @param id which one
 */
public record ConflictSubject(Kind kind, String id) {

    /** The kinds of things that a conflict can affect. */
    public enum Kind {
        OCCUPATION,
        OCCUPATION_GROUP,
        /** Identified by the printed code. */
        CURRENT_CODE,
        ORGANIZATION,
        CATALOGUE_EDITION,
        CATALOGUE_ITEM,
        SELECTION_ROUND,
        ASSESSMENT_PLAN,
        ASSESSMENT_ROUND,
        ASSESSMENT_RULE,
        RESULT_VALIDITY,
        CONDUCT_TIER,
        APPLICATION_FORM,
        RULE_SET,
        ROUTE,
        /** Identified by its state. */
        APPLY_NOW,
        COURSE,
        SUBSIDY_SCHEME
    }
}
