package org.skillregister.course.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.Course;
import org.skillregister.course.CourseWarning;

/**
 * The result of changing a course.
 *
 * @param course the course as it is now; null when there is none
 * @param problems why nothing was changed; empty on success
 * @param warnings claims that may mislead readers
 */
public record CoursePayload(@Nullable Course course, List<CourseProblem> problems, List<CourseWarning> warnings) {}
