package org.skillregister.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A normalised query that is held against many texts, letter by letter. What a letter makes of a state is found out once and put into a
 * table, so that most letters cost no more than a look, whatever the query. Not for several threads at once.
 */
final class SearchPattern {

    /** What is known of one query is bounded; when there is more, it is found out anew. */
    private static final int MOST_STATES = 128;

    private static final int MOST_LETTERS = 8192;

    private static final int FEW_STATES = 8;

    private record State(SearchWays ways, int score, int scoreOfLast) {

        static State of(SearchWays ways) {
            return new State(ways, ways.score(false), ways.score(true));
        }
    }

    private final String text;
    private final int width = Math.clamp(Letter.count(), 1, MOST_LETTERS);
    private final List<State> states = new ArrayList<>();
    private final Map<SearchWays, Integer> rows = new HashMap<>();

    /**
     * A row for each state, the first for none and the second for the beginning of a text; in it for each letter where the row of the
     * state behind it begins: negative when the query fits there, 0 when it is not known yet.
     */
    private int[] table = new int[FEW_STATES * width];

    SearchPattern(String text) {
        this.text = text;
        row(SearchWays.into(text));
    }

    String text() {
        return text;
    }

    /** @return how well a text fits, the lower the better; {@link SearchText#NOT_FOUND} when it does not */
    int score(char[] letters) {
        int best = SearchText.NOT_FOUND;
        int row = width;
        for (int i = 0; i < letters.length; i++) {
            row = Math.abs(after(row, letters[i]));
            State state = states.get(row / width - 1);
            best = Math.min(best, i == letters.length - 1 ? state.scoreOfLast : state.score);
        }
        return text.isEmpty() ? SearchText.NOT_FOUND : best;
    }

    /** Whether the text fits that these letters of an array are. */
    boolean fits(char[] letters, int from, int to) {
        int row = width;
        for (int i = from; i < to && row > 0; i++) {
            row = after(row, letters[i]);
        }
        return row < 0 && !text.isEmpty();
    }

    private int after(int row, char letter) {
        int next = letter < width ? table[row + letter] : 0;
        return next == 0 ? find(row, letter) : next;
    }

    private int find(int row, char letter) {
        SearchWays ways = states.get(row / width - 1).ways().after(Letter.get(letter));
        if (states.size() == MOST_STATES && !rows.containsKey(ways)) {
            forget();
            return row(ways);
        }
        int next = row(ways);
        if (letter < width) {
            table[row + letter] = next;
        }
        return next;
    }

    private void forget() {
        states.clear();
        rows.clear();
        Arrays.fill(table, 0);
        row(SearchWays.into(text));
    }

    private int row(SearchWays ways) {
        return rows.computeIfAbsent(ways, this::add);
    }

    private int add(SearchWays ways) {
        State state = State.of(ways);
        states.add(state);
        int row = states.size() * width;
        if (row == table.length) {
            table = Arrays.copyOf(table, 2 * table.length);
        }
        return state.score == SearchText.NOT_FOUND ? row : -row;
    }
}
