package org.skillregister.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word to match with many texts, character by character. It is a lazily built automaton: each transition is computed once and
 * stored in a table, so that most characters cost a single lookup. Not thread-safe.
 */
final class TextPattern {

    /** Limits the table of one word. A full table is built again from scratch. */
    private static final int MOST_STATES = 128;

    private static final int MOST_CHARACTERS = 8192;

    private static final int FEW_STATES = 8;

    private record Row(MatchState state, int score, int scoreOfLast) {

        static Row of(MatchState state) {
            return new Row(state, state.score(false), state.score(true));
        }
    }

    private final TypedWord word;
    private final long mask;
    private final int width = Math.clamp(SearchCharacter.count(), 1, MOST_CHARACTERS);
    private final List<Row> states = new ArrayList<>();
    private final Map<MatchState, Integer> rows = new HashMap<>();

    /**
     * A row for each state: the first is unused, the second is the state at the beginning of a text. For each character, a row
     * holds the start of the next state's row: negative when the word matches there, 0 when not computed yet. The table is made
     * when a text may match.
     */
    private int[] table = {};

    private TextPattern(TypedWord word) {
        this.word = word;
        this.mask = word.tolerant() ? 0 : mask(word.text());
    }

    static TextPattern exactly(String normalized) {
        return new TextPattern(TypedWord.exactly(normalized));
    }

    /** A pattern that also matches texts that sound similar. */
    static TextPattern tolerantly(String normalized) {
        return new TextPattern(TypedWord.tolerantly(normalized));
    }

    /** What a text must contain to match: each non-letter character, and something that begins with the first character. */
    private static long mask(String text) {
        long mask = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || !TextNormalizer.isLatin(text.charAt(i))) {
                mask |= SearchCharacter.bit(text.charAt(i));
            }
        }
        return mask;
    }

    String text() {
        return word.text();
    }

    /** The bits that a text must have to match. */
    long mask() {
        return mask;
    }

    /** @return the quality of the match, lower is better; {@link SearchText#NOT_FOUND} without a match */
    int score(char[] characters) {
        int best = SearchText.NOT_FOUND;
        int row = start();
        for (int i = 0; i < characters.length; i++) {
            row = Math.abs(after(row, characters[i]));
            Row state = states.get(row / width - 1);
            best = Math.min(best, i == characters.length - 1 ? state.scoreOfLast : state.score);
        }
        return word.text().isEmpty() ? SearchText.NOT_FOUND : best;
    }

    /** Whether the text in this range of an array matches. */
    boolean fits(char[] characters, int from, int to) {
        int row = start();
        for (int i = from; i < to && row > 0; i++) {
            row = after(row, characters[i]);
        }
        return row < 0 && !word.text().isEmpty();
    }

    /** The row of the state at the beginning of a text. */
    private int start() {
        if (table.length == 0) {
            table = new int[FEW_STATES * width];
            row(MatchState.before(word));
        }
        return width;
    }

    private int after(int row, char character) {
        int next = character < width ? table[row + character] : 0;
        return next == 0 ? find(row, character) : next;
    }

    private int find(int row, char character) {
        MatchState state = states.get(row / width - 1).state().after(SearchCharacter.get(character));
        if (states.size() == MOST_STATES && !rows.containsKey(state)) {
            forget();
            return row(state);
        }
        int next = row(state);
        if (character < width) {
            table[row + character] = next;
        }
        return next;
    }

    private void forget() {
        states.clear();
        rows.clear();
        Arrays.fill(table, 0);
        row(MatchState.before(word));
    }

    private int row(MatchState state) {
        return rows.computeIfAbsent(state, this::add);
    }

    private int add(MatchState state) {
        Row added = Row.of(state);
        states.add(added);
        int row = states.size() * width;
        if (row == table.length) {
            table = Arrays.copyOf(table, 2 * table.length);
        }
        return added.score == SearchText.NOT_FOUND ? row : -row;
    }
}
