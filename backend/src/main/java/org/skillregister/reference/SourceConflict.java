package org.skillregister.reference;

import java.util.Comparator;
import java.util.List;

/**
 * A place where sources contradict one another, are misprinted or say too little.
 *
 * @param number number in the public list
 * @param summary what does not fit
 * @param treatment what the register does about it
 * @param impact what kind of thing it decides
 * @param decides what it decides, in Chinese
 * @param subjects what it touches; empty when nothing in particular
 * @param citations the places concerned
 */
public record SourceConflict(
        int number,
        String summary,
        String treatment,
        ConflictImpact impact,
        String decides,
        List<ConflictSubject> subjects,
        List<Citation> citations) {

    /** By what they decide, then by number. */
    public static final Comparator<SourceConflict> GRAVEST_FIRST =
            Comparator.comparing(SourceConflict::impact).thenComparingInt(SourceConflict::number);
}
