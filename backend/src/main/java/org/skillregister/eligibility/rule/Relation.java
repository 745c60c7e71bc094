package org.skillregister.eligibility.rule;

/** How work, a certificate or a major is related to the occupation asked for. */
public enum Relation {
    SAME,
    RELATED,
    UNRELATED
}
