package org.skillregister.publication;

/** What was done to something published. */
public enum PublicationAction {
    PUBLISHED,
    CHANGED,
    WITHDRAWN
}
