package org.skillregister.course.publishing;

import java.time.OffsetDateTime;
import java.util.List;
import org.skillregister.course.CourseAction;

/**
 * A version of a course, and who made it.
 *
 * @param version version number
 * @param action what was done
 * @param changedAt when
 * @param changedBy who
 * @param fields names of the fields that differ from the version before
 */
public record CourseChange(
        int version, CourseAction action, OffsetDateTime changedAt, String changedBy, List<String> fields) {}
