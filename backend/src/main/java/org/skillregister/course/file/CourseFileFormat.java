package org.skillregister.course.file;

/** The format of a course file. */
public enum CourseFileFormat {
    CSV,
    JSON
}
