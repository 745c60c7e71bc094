package org.skillregister.reference;

/** How a printed code and name differ from the current national classification. */
public enum CodeChange {
    UNCHANGED,
    RENAMED,
    NAME_DIFFERS,
    MOVED,
    ABSORBED
}
