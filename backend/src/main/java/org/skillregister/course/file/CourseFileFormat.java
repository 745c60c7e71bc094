package org.skillregister.course.file;

/** The form of a file of courses. */
public enum CourseFileFormat {
    CSV,
    JSON
}
