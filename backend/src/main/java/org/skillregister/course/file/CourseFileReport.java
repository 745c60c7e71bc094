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
 * @param unchanged how many were the same already
 * @param problems why nothing was changed; empty when it is done
 * @param warnings what readers may be misled by
 */
public record CourseFileReport(
        int published, int changed, int unchanged, List<CourseFileProblem> problems, List<CourseFileWarning> warnings) {

    private static final int MOST = 200;

    static CourseFileReport refused(List<CourseFileProblem> problems) {
        return new CourseFileReport(0, 0, 0, problems.stream().limit(MOST).toList(), List.of());
    }

    /** Of a file that was only looked at. */
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
     * @param place the cell, such as {@code C2}; null when it is no cell's fault
     */
    public record CourseFileProblem(int line, @Nullable String place, CourseProblem problem) {}

    /**
     * Something that may mislead readers.
     *
     * @param line line or row in which the course begins, from 1
     * @param place the cell, such as {@code B2}; null in a file without cells
     */
    public record CourseFileWarning(int line, @Nullable String place, CourseWarning warning) {}
}
