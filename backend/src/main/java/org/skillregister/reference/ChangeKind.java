package org.skillregister.reference;

/** How something changes from one edition or version to another. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED,
    MOVED
}
