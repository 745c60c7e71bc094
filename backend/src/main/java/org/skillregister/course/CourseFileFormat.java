package org.skillregister.course;

/** The form of a file of courses. */
public enum CourseFileFormat {
    CSV,
    JSON
}
