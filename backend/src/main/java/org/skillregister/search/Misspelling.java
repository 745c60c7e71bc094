package org.skillregister.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Recognizes a word that differs from a text by one character or letter that is wrong, missing, extra, or swapped with its
 * neighbour. A wrong character among the first two, or in a text of four, must occur in no known word or sound alike, because these
 * characters distinguish occupations: 服装设计师 is no misspelling of 包装设计师. From three characters on, the ending of an occupation's
 * name may be a look-alike, as in 美容帅. The first letter must be right.
 */
final class Misspelling {

    /** Shorter words are never taken as misspelt, except for look-alike endings. */
    private static final int SHORTEST = 4;

    /** A text of three characters may match a word with an extra character. */
    private static final int SHORTEST_TEXT = 3;

    /** A shorter word in letters that is valid pinyin is taken as correct. */
    private static final int LONG_LETTERS = 8;

    /** Shorter English words are never taken as misspelt, because many of them differ by only one letter. */
    private static final int LONG_ENGLISH = 7;

    private static final int SHORTEST_PINYIN = 5;
    private static final int SURE_CHARACTERS = 2;

    private Misspelling() {}

    /** @param unknown the indexes of the characters that occur in no known word */
    static boolean of(String word, BitSet unknown, SearchText text) {
        if (EndingLookAlikes.of(word, text.normalized())) {
            return true;
        }
        if (word.length() < SHORTEST) {
            return false;
        }
        if (TextNormalizer.isLatin(word)) {
            return isOneLetter(word, text);
        }
        // The length rules out nearly all texts at no cost.
        return isAboutAsLong(word, text.normalized())
                && !TextNormalizer.hasLatin(word)
                && !TextNormalizer.hasLatin(text.normalized())
                && isOneCharacter(word, unknown, text);
    }

    private static boolean isOneLetter(String word, SearchText text) {
        String letters = text.letters();
        int shortest = letters.equals(text.normalized()) ? LONG_ENGLISH : SHORTEST_PINYIN;
        if (word.length() < shortest || letters.length() < shortest || word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        return isOneEdit(word, letters) && !isOwnWord(word);
    }

    private static boolean isOwnWord(String letters) {
        return letters.length() < LONG_LETTERS && Syllables.areAll(letters);
    }

    private static boolean isOneCharacter(String word, BitSet unknown, SearchText text) {
        String right = text.normalized();
        if (right.length() < SHORTEST_TEXT || !isOneEdit(word, right)) {
            return false;
        }
        int place = Arrays.mismatch(word.toCharArray(), right.toCharArray());
        boolean isUnknown = unknown.get(place);
        if (right.length() < SHORTEST) {
            return word.length() > right.length() && (isUnknown || isDoubled(word, place));
        }
        if (word.length() != right.length()) {
            return place > 0 || isUnknown;
        }
        boolean exchanged = !word.substring(place + 1).equals(right.substring(place + 1));
        boolean sure = place >= SURE_CHARACTERS && word.length() > SHORTEST;
        return exchanged || sure || isUnknown || soundsAlike(word.charAt(place), text.character(place));
    }

    private static boolean isDoubled(String word, int place) {
        return place > 0 && place < word.length() && word.charAt(place) == word.charAt(place - 1);
    }

    private static boolean soundsAlike(char typed, SearchCharacter right) {
        return Readings.ofCommon(typed).stream()
                .limit(1)
                .map(SimilarSounds::leading)
                .anyMatch(right.leading()::equals);
    }

    /** Whether one differs from the other by one edit. */
    private static boolean isOneEdit(String one, String other) {
        if (!isAboutAsLong(one, other)) {
            return false;
        }
        int place = 0;
        while (place < one.length() && place < other.length() && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        if (place == one.length() || place == other.length()) {
            return one.length() != other.length();
        }
        return isSame(one, place + 1, other, place + 1)
                || isSame(one, place + 1, other, place)
                || isSame(one, place, other, place + 1)
                || isSwapped(one, other, place);
    }

    private static boolean isAboutAsLong(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1;
    }

    /** Whether the rests from these indexes on are the same. */
    private static boolean isSame(String one, int from, String other, int otherFrom) {
        int left = one.length() - from;
        return left == other.length() - otherFrom && one.regionMatches(from, other, otherFrom, left);
    }

    private static boolean isSwapped(String one, String other, int place) {
        return place + 1 < one.length()
                && place + 1 < other.length()
                && one.charAt(place) == other.charAt(place + 1)
                && one.charAt(place + 1) == other.charAt(place)
                && isSame(one, place + 2, other, place + 2);
    }
}
