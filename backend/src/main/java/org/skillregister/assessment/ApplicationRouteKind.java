package org.skillregister.assessment;

/** Who hands in an application. */
public enum ApplicationRouteKind {
    GROUP,
    INDIVIDUAL
}
