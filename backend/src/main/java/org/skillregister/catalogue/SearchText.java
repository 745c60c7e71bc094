package org.skillregister.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A text that is found by its characters, their pinyin, their initials and any mix of these. Each character is matched by
 * itself, by a whole reading or by the initial of one; the end of a query may break off inside a reading.
 */
public final class SearchText {

    static final int NOT_FOUND = Integer.MAX_VALUE;

    private static final int EXACT = 0;
    private static final int PREFIX = 20;

    /** Their numbers. */
    private final char[] letters;

    /** What is found from its start only; null when it is found by its letters. */
    private final @Nullable String code;

    private SearchText(char[] letters, @Nullable String code) {
        this.letters = letters;
        this.code = code;
    }

    /** @param pinyin reviewed readings, a syllable for each letter and digit of the text, a space between */
    public static SearchText of(String text, String pinyin) {
        String normal = SearchQuery.normalise(text);
        String[] syllables = pinyin.split(" ", -1);
        if (syllables.length != normal.length()) {
            throw new IllegalArgumentException("%s has another number of syllables: %s".formatted(text, pinyin));
        }
        char[] letters = new char[normal.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letter.of(normal.charAt(i), syllables[i]).number();
        }
        return new SearchText(letters, null);
    }

    /** A text of which no pinyin has been reviewed, such as a name that stands in a source only beside another. */
    public static SearchText of(String text) {
        String normal = SearchQuery.normalise(text);
        char[] letters = new char[normal.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letter.of(normal.charAt(i), null).number();
        }
        return new SearchText(letters, null);
    }

    /** A code. A part from its middle says nothing, so it is found from its start only. */
    public static SearchText ofCode(String code) {
        return new SearchText(new char[0], SearchQuery.normalise(code));
    }

    /** @return how well the query fits, the lower the better; {@link #NOT_FOUND} when it does not */
    int score(SearchPattern query) {
        return code == null ? query.score(letters) : score(code, query.text());
    }

    private static int score(String code, String query) {
        if (query.isEmpty() || !code.startsWith(query)) {
            return NOT_FOUND;
        }
        return code.equals(query) ? EXACT : PREFIX;
    }

    /** How many letters it is found by. */
    int length() {
        return letters.length;
    }

    void copy(char[] target, int from) {
        System.arraycopy(letters, 0, target, from, letters.length);
    }
}
