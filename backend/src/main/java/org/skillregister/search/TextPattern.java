package org.skillregister.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word to match with many texts, character by character. What a character makes of a state is found out once and put into
 * a table, so that most characters cost no more than a look, whatever the word. Not for several threads at once.
 */
final class TextPattern {

    /** What is known of one word is bounded; when there is more, it is found out anew. */
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
     * A row for each state, the first for none and the second for the beginning of a text; in it for each character where the row of
     * the state behind it begins: negative when the word fits there, 0 when it is not known yet. It is made when a text may fit.
     */
    private int[] table = {};

    private TextPattern(TypedWord word) {
        this.word = word;
        this.mask = word.tolerant() ? 0 : mask(word.text());
    }

    static TextPattern exactly(String normalized) {
        return new TextPattern(TypedWord.exactly(normalized));
    }

    /** Fits texts that sound similar, too. */
    static TextPattern tolerantly(String normalized) {
        return new TextPattern(TypedWord.tolerantly(normalized));
    }

    /** What a text must have that it fits: each character that is no letter, and something that begins with the first one. */
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

    /** The bits that a text must have to fit. */
    long mask() {
        return mask;
    }

    /** @return how well a text fits, the lower the better; {@link SearchText#NOT_FOUND} when it does not */
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

    /** Whether the text fits that these characters of an array are. */
    boolean fits(char[] characters, int from, int to) {
        int row = start();
        for (int i = from; i < to && row > 0; i++) {
            row = after(row, characters[i]);
        }
        return row < 0 && !word.text().isEmpty();
    }

    /** The row for the beginning of a text. */
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
