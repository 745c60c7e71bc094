package org.skillregister.reference;

/** What becomes of something, from one edition or version to another. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED,
    MOVED
}
