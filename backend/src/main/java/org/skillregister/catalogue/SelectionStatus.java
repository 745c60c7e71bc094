package org.skillregister.catalogue;

/** The status of a selection round on a day. */
public enum SelectionStatus {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
