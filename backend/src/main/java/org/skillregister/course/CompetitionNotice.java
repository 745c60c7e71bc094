package org.skillregister.course;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * A notice about a course that is called a competition.
 *
 * @param message the possible consequences for those who fail
 * @param citations the rule for competitions, then where the course is called one
 */
public record CompetitionNotice(String message, List<Citation> citations) {}
