package org.skillregister.search;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;

/**
 * A parsed query.
 *
 * @param whole the whole query without spaces
 * @param words the words to find, in the order of the query
 * @param spans the same words, but neighbours typed without a gap are joined, since they may be meant as one word
 * @param corrected the words after characters that occur in no known word were corrected by their sound; empty when there are none
 * @param understood what else the query says
 * @param uncovered the title in it that no list has; null when there is none
 * @param relaxation what the query is still about when nothing matches all of it
 * @param isSpecific whether it names something; 管理 next to another word does not, nor do parts of names in a combination that does
 *     not exist
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

    /** Maximum number of words in a query, each of which is matched with everything. */
    static final int MOST_WORDS = 20;

    /** A word to find. It is known if any text contains it. */
    record Word(String text, boolean isKnown) {}

    /**
     * A word as typed, perhaps misspelt.
     *
     * @param unknown the indexes of the characters that occur in no known word
     */
    record Span(String text, BitSet unknown) {}

    /** @param again the parsed corrected query */
    ParsedQuery corrected(ParsedQuery again) {
        boolean fits = again.uncovered == null && again.words.size() <= MOST_WORDS;
        return fits
                ? new ParsedQuery(whole, words, spans, again.words, understood, uncovered, relaxation, isSpecific)
                : this;
    }

    /** Whether it contains nothing to find. */
    boolean namesNothing() {
        return words.isEmpty();
    }

    /**
     * Whether it names only a level, which everything at that level matches. A question who may take a level is about the level
     * itself, and nothing in the lists answers it.
     */
    boolean isOnlyLevel() {
        boolean asks = understood.wish() == SearchWish.ELIGIBILITY;
        return understood.level() != null && !asks && namesNothing() && uncovered == null;
    }
}
