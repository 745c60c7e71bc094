package org.skillregister.reference;

import java.util.Comparator;
import java.util.List;

/**
 * A point on which sources contradict one another, are misprinted or say too little.
 *
 * @param number number in the public list
 * @param summary what is wrong
 * @param treatment how the register treats it
 * @param impact the kind of thing it affects
 * @param decides what depends on it, in Chinese
 * @param subjects what it affects; empty when nothing in particular
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

    /** Conflicts by the seriousness of their impact, then by number. */
    public static final Comparator<SourceConflict> GRAVEST_FIRST =
            Comparator.comparing(SourceConflict::impact).thenComparingInt(SourceConflict::number);
}
