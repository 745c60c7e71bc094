package org.skillregister.course;

/** The status of a course on a day. */
public enum CourseStatus {
    OPEN,
    CLOSING_SOON,
    APPLICATION_CLOSED,
    RUNNING,
    FINISHED,
    WITHDRAWN;

    /** Whether the course can be joined. */
    public boolean isJoinable() {
        return this == OPEN || this == CLOSING_SOON;
    }
}
