package org.skillregister.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a change of one course.
 *
 * @param course the course as it is now; null when there is none
 * @param problems why nothing was changed; empty when it is done
 * @param warnings what readers may be misled by
 */
public record CoursePayload(@Nullable Course course, List<CourseProblem> problems, List<CourseWarning> warnings) {}
