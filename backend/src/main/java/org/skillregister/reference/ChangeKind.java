package org.skillregister.reference;

/** The kind of change from one edition or version to another. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED,
    MOVED
}
