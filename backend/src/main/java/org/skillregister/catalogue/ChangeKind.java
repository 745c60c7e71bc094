package org.skillregister.catalogue;

/** What becomes of something from one edition to another. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED,
    MOVED
}
