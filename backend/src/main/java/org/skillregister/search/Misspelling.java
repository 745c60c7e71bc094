package org.skillregister.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Whether a word is a text with one character or letter wrong, missing, too many, or exchanged with its neighbour. A wrong character
 * among the first two, or of four, must stand in no known word or sound alike, since by them trades are told apart: 服装设计师 is no
 * misspelt 包装设计师. How a name of a trade ends may look alike from three characters on, as in 美容帅. Letters begin right.
 */
final class Misspelling {

    /** No shorter word is taken for a misspelt one, but for how it ends. */
    private static final int SHORTEST = 4;

    /** A text of three may have one character more than it should. */
    private static final int SHORTEST_TEXT = 3;

    /** A shorter word in letters that reads as pinyin is a word of its own. */
    private static final int LONG_LETTERS = 8;

    /** English has many short words that differ in one letter: no shorter one is taken for misspelt. */
    private static final int LONG_ENGLISH = 7;

    private static final int SHORTEST_PINYIN = 5;
    private static final int SURE_CHARACTERS = 2;

    private Misspelling() {}

    /** @param strange the places of the characters that stand in no known word */
    static boolean of(String word, BitSet strange, SearchText text) {
        if (EndingLookAlikes.of(word, text.normal())) {
            return true;
        }
        if (word.length() < SHORTEST) {
            return false;
        }
        if (Normal.isLatin(word)) {
            return isOneLetter(word, text);
        }
        return !Normal.hasLatin(word) && !Normal.hasLatin(text.normal()) && isOneCharacter(word, strange, text);
    }

    private static boolean isOneLetter(String word, SearchText text) {
        String letters = text.letters();
        int shortest = letters.equals(text.normal()) ? LONG_ENGLISH : SHORTEST_PINYIN;
        if (word.length() < shortest || letters.length() < shortest || word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        return isOneEdit(word, letters) && !isOwnWord(word);
    }

    private static boolean isOwnWord(String letters) {
        return letters.length() < LONG_LETTERS && Syllables.areAll(letters);
    }

    private static boolean isOneCharacter(String word, BitSet strange, SearchText text) {
        String right = text.normal();
        if (right.length() < SHORTEST_TEXT || !isOneEdit(word, right)) {
            return false;
        }
        int place = Arrays.mismatch(word.toCharArray(), right.toCharArray());
        boolean isStrange = strange.get(place);
        if (right.length() < SHORTEST) {
            return word.length() > right.length() && (isStrange || isDoubled(word, place));
        }
        if (word.length() != right.length()) {
            return place > 0 || isStrange;
        }
        boolean exchanged = !word.substring(place + 1).equals(right.substring(place + 1));
        boolean sure = place >= SURE_CHARACTERS && word.length() > SHORTEST;
        return exchanged || sure || isStrange || soundsAlike(word.charAt(place), text.character(place));
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

    /** Whether one is the other but for one place. */
    private static boolean isOneEdit(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int place = 0;
        while (place < one.length() && place < other.length() && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        String left = one.substring(place);
        String right = other.substring(place);
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length() == 1;
        }
        return left.substring(1).equals(right.substring(1))
                || left.substring(1).equals(right)
                || left.equals(right.substring(1))
                || isSwapped(left, right);
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
