package org.skillregister.assessment;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * What a reader must know beside the days of a round.
 *
 * @param text a sentence or more
 * @param citations what it rests on
 */
public record AssessmentRoundNote(String text, List<Citation> citations) {}
