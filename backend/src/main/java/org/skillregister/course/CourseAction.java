package org.skillregister.course;

/** A kind of change to a course. */
public enum CourseAction {
    PUBLISHED,
    CHANGED,
    WITHDRAWN
}
