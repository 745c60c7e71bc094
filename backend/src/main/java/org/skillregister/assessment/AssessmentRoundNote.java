package org.skillregister.assessment;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * Something readers must know about a round besides its days.
 *
 * @param text a sentence or more
 * @param citations its sources
 */
public record AssessmentRoundNote(String text, List<Citation> citations) {}
