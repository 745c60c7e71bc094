package org.skillregister.course;

import java.time.LocalDate;
import org.skillregister.catalogue.Catalogue;

/**
 * The day and the data that a course is shown with.
 *
 * @param day the day on which its status is told
 * @param catalogue the catalogue of that day
 * @param sources what the source documents say of courses
 */
public record CourseContext(LocalDate day, Catalogue catalogue, SourceCourses sources) {

    /** Whether nothing has changed: each part is replaced whole when it does. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isStill(CourseContext now) {
        return day.equals(now.day) && catalogue == now.catalogue && sources == now.sources;
    }
}
