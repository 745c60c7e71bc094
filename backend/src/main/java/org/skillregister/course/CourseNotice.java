package org.skillregister.course;

import org.skillregister.reference.Citation;

/**
 * A rule shown beside courses.
 *
 * @param summary the rule
 * @param citation where it is printed
 */
public record CourseNotice(String summary, Citation citation) {

    /** Which rule. */
    public enum Kind {
        /** What schools are responsible for when they advertise. */
        ADVERTISING,
        /** The consequences for those who fail in a competition. */
        COMPETITION
    }
}
