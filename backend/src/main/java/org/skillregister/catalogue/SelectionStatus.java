package org.skillregister.catalogue;

/** Where a selection round stands on a day. */
public enum SelectionStatus {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
