package org.skillregister.course.web;

import org.skillregister.course.file.CourseFileFormat;

/** A file of courses. */
record CourseFileInput(CourseFileFormat format, String content) {}
