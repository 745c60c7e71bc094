package org.skillregister.eligibility.rule;

/** How work, a certificate or a major is related to the occupation in question. */
public enum Relation {
    SAME,
    RELATED,
    UNRELATED
}
