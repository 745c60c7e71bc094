package org.skillregister.course;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;

/**
 * A further detail about a course in a source document.
 *
 * @param topic what it is about
 * @param summary what it says
 * @param address web address as printed; null when there is none
 * @param citation where it is printed
 */
public record CourseDetail(
        Topic topic, String summary, @Nullable String address, Citation citation) {

    /** What a detail is about. */
    public enum Topic {
        AUDIENCE,
        CONTENT,
        EXAM,
        RESULTS,
        SCORES_KEPT,
        ISSUER,
        COST,
        QUOTA,
        OCCUPATION,
        STARTS_ON,
        APPLY_BY,
        EXAM_ON,
        DELIVERY_MODE,
        VENUE,
        PHONE
    }
}
