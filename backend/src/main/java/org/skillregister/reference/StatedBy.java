package org.skillregister.reference;

/** Who states a fact. */
public enum StatedBy {
    /** A document that the register compared with what it shows. */
    SOURCE_DOCUMENT,
    /** The organization itself, which answers for it. */
    ORGANIZATION
}
