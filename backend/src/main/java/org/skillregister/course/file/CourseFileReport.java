package org.skillregister.course.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.CourseWarning;
import org.skillregister.course.publishing.CourseProblem;

/**
 * The result of publishing a course file.
 *
 * @param published how many courses are new
 * @param changed how many were changed
 * @param unchanged how many were already the same
 * @param problems why nothing was changed; empty on success
 * @param warnings claims that may mislead readers
 */
public record CourseFileReport(
        int published, int changed, int unchanged, List<CourseFileProblem> problems, List<CourseFileWarning> warnings) {

    private static final int MOST = 200;

    static CourseFileReport refused(List<CourseFileProblem> problems) {
        return new CourseFileReport(0, 0, 0, problems.stream().limit(MOST).toList(), List.of());
    }

    /** The report of a file that was only checked. */
    static CourseFileReport looked(List<CourseFileProblem> problems, List<CourseFileWarning> warnings) {
        return refused(problems).with(warnings);
    }

    CourseFileReport with(List<CourseFileWarning> all) {
        return new CourseFileReport(
                published,
                changed,
                unchanged,
                problems,
                all.stream().limit(MOST).toList());
    }

    /**
     * Something that stops publication.
     *
     * @param line line or row in which the course begins, from 1
     * @param place the cell, such as {@code C2}; null when no cell is at fault
     */
    public record CourseFileProblem(int line, @Nullable String place, CourseProblem problem) {}

    /**
     * A warning of something that may mislead readers.
     *
     * @param line line or row in which the course begins, from 1
     * @param place the cell, such as {@code B2}; null in a file without cells
     */
    public record CourseFileWarning(int line, @Nullable String place, CourseWarning warning) {}
}
