package org.skillregister.course;

/** What was done to a course. */
public enum CourseAction {
    PUBLISHED,
    CHANGED,
    WITHDRAWN
}
