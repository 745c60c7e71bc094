package org.skillregister.search;

import org.jspecify.annotations.Nullable;

/**
 * The best match of a word with the texts of a search candidate.
 *
 * @param field the matching text
 * @param score the quality of the match; lower is better
 * @param quality how the word was typed, as in {@link MatchState}
 */
record WordFit(SearchField field, int score, int quality) {

    private static final int PLACES = 100;
    private static final int STEP = 20;

    /**
     * The better of two matches.
     *
     * @param known the best match so far; null when there is none
     * @param score the word's score in the text, without the field's penalty; {@link SearchText#NOT_FOUND} without a match
     */
    static @Nullable WordFit better(@Nullable WordFit known, SearchField field, int score) {
        if (score == SearchText.NOT_FOUND) {
            return known;
        }
        int total = score + field.penalty();
        return known == null || total < known.score ? new WordFit(field, total, quality(score)) : known;
    }

    /** A score combines the position in the text, in steps, with how the word was typed. */
    private static int quality(int score) {
        int rest = score % PLACES;
        return score - rest + rest % STEP;
    }

    /** Whether the score is that of a match inside the text, not from its start. */
    static boolean isInside(int score) {
        return score % PLACES >= SearchText.INSIDE;
    }

    /** The match as shown to readers. */
    SearchMatch match() {
        return field.match(quality);
    }
}
