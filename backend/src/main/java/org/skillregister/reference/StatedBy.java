package org.skillregister.reference;

/** Who states a fact. */
public enum StatedBy {
    /** A document with which the register compared its data. */
    SOURCE_DOCUMENT,
    /** The organization itself, which is responsible for it. */
    ORGANIZATION
}
