package org.skillregister.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is found by its characters, their pinyin, their initials and any mix of these. Each character is matched by
 * itself, by a whole reading or by the initial of one; the end of a query may break off inside a reading.
 */
public final class SearchText {

    static final int NOT_FOUND = Integer.MAX_VALUE;

    private static final int EXACT = 0;
    private static final int PREFIX = 20;
    private static final int SUBSTRING = 40;
    private static final int BY_PINYIN = 1;
    private static final int BY_OTHER_READING = 100;

    private final List<Letter> letters;
    private final boolean onlyFromStart;

    private SearchText(List<Letter> letters, boolean onlyFromStart) {
        this.letters = letters;
        this.onlyFromStart = onlyFromStart;
    }

    /** @param pinyin reviewed readings, a syllable for each letter and digit of the text, a space between */
    public static SearchText of(String text, String pinyin) {
        String normal = SearchQuery.normalise(text);
        String[] syllables = pinyin.split(" ", -1);
        if (syllables.length != normal.length()) {
            throw new IllegalArgumentException("%s has another number of syllables: %s".formatted(text, pinyin));
        }
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < normal.length(); i++) {
            letters.add(Letter.of(normal.charAt(i), syllables[i]));
        }
        return new SearchText(List.copyOf(letters), false);
    }

    /** A text of which no pinyin has been reviewed, such as a name that stands in a source only beside another. */
    public static SearchText of(String text) {
        return new SearchText(
                SearchQuery.normalise(text)
                        .chars()
                        .mapToObj(letter -> Letter.of((char) letter, null))
                        .toList(),
                false);
    }

    /** A code. A part from its middle says nothing, so it is found from its start only. */
    public static SearchText ofCode(String code) {
        return new SearchText(
                SearchQuery.normalise(code)
                        .chars()
                        .mapToObj(digit -> Letter.ofCode((char) digit))
                        .toList(),
                true);
    }

    /** @return how well the query fits, the lower the better; {@link #NOT_FOUND} when it does not */
    int score(SearchPattern query) {
        int best = NOT_FOUND;
        if (query.isEmpty()) {
            return best;
        }
        int starts = onlyFromStart ? Math.min(1, letters.size()) : letters.size();
        for (int start = 0; start < starts; start++) {
            if (query.mayBegin(letters.get(start))) {
                best = Math.min(best, score(query.text(), 0, start, start > 0, 0));
            }
        }
        return best;
    }

    private int score(String query, int at, int letter, boolean inside, int quality) {
        if (at == query.length()) {
            return quality + (inside ? SUBSTRING : letter == letters.size() ? EXACT : PREFIX);
        }
        if (letter == letters.size()) {
            return NOT_FOUND;
        }
        int best = NOT_FOUND;
        Letter here = letters.get(letter);
        if (here.character() == query.charAt(at)) {
            best = score(query, at + 1, letter + 1, inside, quality);
        }
        for (int i = 0; i < here.readings().size(); i++) {
            int worse = Math.max(quality, i == 0 ? BY_PINYIN : BY_OTHER_READING);
            best = Math.min(best, byReading(query, at, letter, inside, worse, here, i));
        }
        return best;
    }

    private int byReading(String query, int at, int letter, boolean inside, int quality, Letter here, int reading) {
        int best = NOT_FOUND;
        for (String spelling : here.spellings().get(reading)) {
            if (query.startsWith(spelling, at)) {
                best = Math.min(best, score(query, at + spelling.length(), letter + 1, inside, quality));
            }
        }
        String whole = here.readings().get(reading);
        int rest = query.length() - at;
        if (rest <= whole.length() && whole.regionMatches(0, query, at, rest)) {
            best = Math.min(best, quality + (inside ? SUBSTRING : PREFIX));
        }
        return best;
    }
}
