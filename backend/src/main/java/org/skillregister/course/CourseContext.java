package org.skillregister.course;

import java.time.LocalDate;
import org.skillregister.catalogue.Catalogue;

/**
 * The day and the data that a course is shown with.
 *
 * @param day the day that its status refers to
 * @param catalogue the catalogue of that day
 * @param sources the courses of the source documents
 */
public record CourseContext(LocalDate day, Catalogue catalogue, SourceCourses sources) {

    /** Whether nothing has changed. Compares by identity, because a change replaces a whole part. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isStill(CourseContext now) {
        return day.equals(now.day) && catalogue == now.catalogue && sources == now.sources;
    }
}
