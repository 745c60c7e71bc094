package org.skillregister.course.web;

import org.skillregister.course.file.CourseFileFormat;

/** A course file. */
record CourseFileInput(CourseFileFormat format, String content) {}
