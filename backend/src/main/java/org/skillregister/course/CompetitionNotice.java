package org.skillregister.course;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * What to know about a course that is called a competition.
 *
 * @param message what it may mean for those who fail
 * @param citations the rule for competitions, then where the course is called one
 */
public record CompetitionNotice(String message, List<Citation> citations) {}
