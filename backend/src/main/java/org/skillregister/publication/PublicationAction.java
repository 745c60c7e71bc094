package org.skillregister.publication;

/** A kind of change to something published. */
public enum PublicationAction {
    PUBLISHED,
    CHANGED,
    WITHDRAWN
}
