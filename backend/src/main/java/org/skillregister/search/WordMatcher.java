package org.skillregister.search;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Matches one word with the texts of search candidates. */
final class WordMatcher {

    private static final int ABBREVIATED = SearchText.INSIDE + 20 + MatchState.BY_INITIALS;
    private static final int MISSPELT = 400;
    private static final int SHORTEST_CHARACTERS = 3;
    private static final int SHORTEST_LETTERS = 4;

    /** A shorter word in letters is compared by sound only if it consists of complete syllables. */
    private static final int SURE_LETTERS = 7;

    /** A longer word is longer than any text that it may be a misspelling of. */
    private static final int LONGEST = 60;

    private final String word;

    /** The indexes of the characters that occur in no known word; null when the word is not misspelt. */
    private final @Nullable BitSet unknown;

    /** The penalty compared with a word typed correctly. */
    private final int behind;

    /** Whether it is a single leftover character, which many texts contain, so that only titles count. */
    private final boolean onlyTitles;

    private final boolean letters;
    private final boolean mayAbbreviate;
    private final TextPattern exact;
    private final TextPattern similar;

    private WordMatcher(String word, @Nullable BitSet unknown, int behind, boolean onlyTitles) {
        this.word = word;
        this.unknown = unknown;
        this.behind = behind;
        this.onlyTitles = onlyTitles;
        this.letters = TextNormalizer.hasLatin(word);
        this.mayAbbreviate = Abbreviation.mayBe(word);
        this.exact = TextPattern.exactly(word);
        this.similar = unknown != null && maySound(word) ? TextPattern.tolerantly(word) : exact;
    }

    private static boolean maySound(String word) {
        return !TextNormalizer.isLatin(word) || word.length() >= SURE_LETTERS || Syllables.areAll(word);
    }

    static WordMatcher exactly(String word) {
        return new WordMatcher(word, null, 0, false);
    }

    static WordMatcher exactly(ParsedQuery.Word word) {
        return new WordMatcher(
                word.text(), null, 0, !word.isKnown() && word.text().length() == 1);
    }

    /** A word that was corrected. */
    static WordMatcher corrected(ParsedQuery.Word word) {
        return new WordMatcher(word.text(), null, MatchState.BY_SIMILAR_SOUND, false);
    }

    /** A word that may be misspelt, unless it is too short to tell. */
    static WordMatcher tolerantly(ParsedQuery.Span span) {
        String word = span.text();
        int shortest = TextNormalizer.hasLatin(word) ? SHORTEST_LETTERS : SHORTEST_CHARACTERS;
        boolean may = word.length() >= shortest && word.length() <= LONGEST;
        return new WordMatcher(word, may ? span.unknown() : null, 0, word.length() == 1);
    }

    /** A pattern that matches the word's texts, apart from single mistakes. */
    TextPattern pattern() {
        return similar;
    }

    /**
     * @param alone whether it is the only word, so that it must match a text of the candidate's own
     * @return the best match; null when there is none
     */
    @Nullable
    WordFit fit(Searchable candidate, boolean alone) {
        WordFit own = best(null, candidate.searchFields());
        return alone ? own : best(own, candidate.relatedFields());
    }

    /** @return the match with a title, which may have words that no list has; null when there is no match or no title */
    @Nullable
    WordFit fitTitle(Searchable candidate) {
        SearchField name = candidate.searchFields().get(0);
        return name.role() == SearchField.Role.TITLE ? better(null, name) : null;
    }

    private @Nullable WordFit best(@Nullable WordFit known, SearchFieldList fields) {
        WordFit best = known;
        long mask = unknown == null ? exact.mask() : 0;
        for (int place = fields.next(0, mask); place < fields.size(); place = fields.next(place + 1, mask)) {
            best = better(best, fields.get(place));
        }
        return best;
    }

    private @Nullable WordFit better(@Nullable WordFit known, SearchField field) {
        int score = onlyTitles && field.role() != SearchField.Role.TITLE ? SearchText.NOT_FOUND : score(field);
        return WordFit.better(known, field, score);
    }

    /** Tries the word as typed, then as an abbreviation, then by sound, then with one mistake. A code is never misspelt. */
    private int score(SearchField field) {
        int score = score(exact, field);
        if (score != SearchText.NOT_FOUND) {
            return score + behind;
        }
        if (field.role() == SearchField.Role.CODE) {
            return score;
        }
        if (isAbbreviation(field.text().normalized())) {
            return ABBREVIATED + behind;
        }
        return unknown == null ? score : score(field, unknown);
    }

    private boolean isAbbreviation(String name) {
        boolean may = unknown != null || (mayAbbreviate && name.endsWith(word.substring(word.length() - 1)));
        return may && Abbreviation.of(word, name);
    }

    private int score(SearchField field, BitSet unknown) {
        int score = similar == exact ? SearchText.NOT_FOUND : score(similar, field);
        return score == SearchText.NOT_FOUND && Misspelling.of(word, unknown, field.text()) ? MISSPELT : score;
    }

    /** Colloquial titles are short, and their syllables occur inside many other texts, so letters match them only from the start. */
    private int score(TextPattern pattern, SearchField field) {
        int score = field.text().score(pattern);
        boolean title = letters && field.role() == SearchField.Role.ALTERNATIVE_TITLE;
        return title && WordFit.isInside(score) ? SearchText.NOT_FOUND : score;
    }
}
