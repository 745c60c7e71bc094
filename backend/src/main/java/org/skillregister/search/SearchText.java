package org.skillregister.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found by its characters, their pinyin, their initials and any mix of these. Each character matches itself, a
 * full reading, or the initial of a reading. The typed text may break off inside a reading.
 */
public final class SearchText {

    static final int NOT_FOUND = Integer.MAX_VALUE;

    static final int EXACT = 0;
    static final int PREFIX = 20;
    static final int INSIDE = 40;

    private final String normalized;

    /** The numbers of its characters; empty when it matches only from its start. */
    private final char[] characters;

    private final long mask;

    /** The reviewed pinyin without spaces; null when none has been reviewed. */
    private final @Nullable String pinyin;

    private SearchText(String normalized, char[] characters, @Nullable String pinyin) {
        this.normalized = normalized;
        this.characters = characters;
        this.pinyin = pinyin;
        this.mask = mask(normalized, characters);
    }

    private static long mask(String normalized, char[] characters) {
        long bits = 0;
        for (int i = 0; i < normalized.length(); i++) {
            bits |= SearchCharacter.bit(normalized.charAt(i));
        }
        for (char number : characters) {
            bits |= SearchCharacter.get(number).mask();
        }
        return bits;
    }

    /** The combined bits of its characters, as in {@link SearchCharacter}. */
    long mask() {
        return mask;
    }

    /** @param pinyin reviewed readings, one syllable for each letter and digit of the text, separated by spaces */
    public static SearchText of(String text, String pinyin) {
        String normalized = TextNormalizer.normalize(text);
        String[] syllables = pinyin.split(" ", -1);
        if (syllables.length != normalized.length()) {
            throw new IllegalArgumentException("%s has another number of syllables: %s".formatted(text, pinyin));
        }
        char[] characters = new char[normalized.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] =
                    SearchCharacter.of(normalized.charAt(i), syllables[i]).number();
        }
        return new SearchText(normalized, characters, String.join("", syllables));
    }

    /** A text without reviewed pinyin, such as a name that a source mentions only in passing. */
    public static SearchText of(String text) {
        String normalized = TextNormalizer.normalize(text);
        char[] characters = new char[normalized.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = SearchCharacter.of(normalized.charAt(i), null).number();
        }
        return new SearchText(normalized, characters, null);
    }

    /** A text that matches only from its start, such as a code or an English name, because a part from the middle means nothing. */
    public static SearchText fromStart(String text) {
        return new SearchText(TextNormalizer.normalize(text), new char[0], null);
    }

    /** @return the quality of the match, lower is better; {@link #NOT_FOUND} without a match */
    int score(TextPattern word) {
        if (characters.length == 0) {
            return scoreFromStart(word.text());
        }
        return (mask & word.mask()) == word.mask() ? word.score(characters) : NOT_FOUND;
    }

    private int scoreFromStart(String word) {
        if (word.isEmpty() || !normalized.startsWith(word)) {
            return NOT_FOUND;
        }
        return normalized.equals(word) ? EXACT : PREFIX;
    }

    String normalized() {
        return normalized;
    }

    /** The text as typed in letters: its reviewed pinyin, or a text of letters itself; empty when not known. */
    String letters() {
        if (pinyin != null) {
            return pinyin;
        }
        return TextNormalizer.isLatin(normalized) ? normalized : "";
    }

    /** The number of its searchable characters. */
    int length() {
        return characters.length;
    }

    SearchCharacter character(int place) {
        return SearchCharacter.get(characters[place]);
    }

    void copy(char[] target, int from) {
        System.arraycopy(characters, 0, target, from, characters.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchText text
                && normalized.equals(text.normalized)
                && Objects.equals(pinyin, text.pinyin);
    }

    @Override
    public int hashCode() {
        return normalized.hashCode();
    }
}
