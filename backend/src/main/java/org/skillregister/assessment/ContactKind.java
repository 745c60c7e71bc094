package org.skillregister.assessment;

/** What a contact point is for. */
public enum ContactKind {
    DESK,
    ADVICE,
    SUPERVISION
}
