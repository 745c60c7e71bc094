package org.skillregister.search;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;

/**
 * A query, taken apart.
 *
 * @param whole all of it without spaces
 * @param words what must be found, in the order of the query
 * @param spans the same with neighbours put together that were typed without a gap: what one word may have been meant as
 * @param corrected the words when single characters that stand in no word are corrected by their sound; empty when there are none
 * @param understood what else it says
 * @param uncovered the title in it that no list has; null when there is none
 * @param relaxation what it is still about when nothing fits all of it
 * @param isSpecific whether it names something; 管理 beside another word does not, nor do parts of names that nobody has put together so
 */
record ParsedQuery(
        String whole,
        List<Word> words,
        List<Span> spans,
        List<Word> corrected,
        SearchUnderstood understood,
        @Nullable UncoveredTitle uncovered,
        QueryRelaxation relaxation,
        boolean isSpecific) {

    /** Most words of a query that are each held against everything. */
    static final int MOST_WORDS = 20;

    /** What must be found; when some text has it, it is known. */
    record Word(String text, boolean isKnown) {}

    /**
     * A word as it was typed; it may be a misspelt one.
     *
     * @param unknown the places of the characters that stand in no known word
     */
    record Span(String text, BitSet unknown) {}

    /** @param again the same query corrected */
    ParsedQuery corrected(ParsedQuery again) {
        boolean fits = again.uncovered == null && again.words.size() <= MOST_WORDS;
        return fits
                ? new ParsedQuery(whole, words, spans, again.words, understood, uncovered, relaxation, isSpecific)
                : this;
    }

    /** Whether there is nothing in it that could be found. */
    boolean namesNothing() {
        return words.isEmpty();
    }

    /** Whether it names nothing but a level, which everything of that level fits. */
    boolean isOnlyLevel() {
        return understood.level() != null && namesNothing() && uncovered == null;
    }
}
