package org.skillregister.search;

import java.util.Arrays;

/**
 * Whether a word is a text with one character or letter wrong, missing, too many, or exchanged with its neighbour. In characters,
 * the first two of five must be right unless the wrong one sounds alike: by them trades are told apart. How a name of a trade ends may
 * look alike from three characters on, as in 美容帅.
 */
final class Misspelling {

    /** No shorter word is taken for a misspelt one, but for how it ends. */
    private static final int SHORTEST = 4;

    /** A shorter word in letters that reads as pinyin is a word of its own. */
    private static final int LONG_LETTERS = 8;

    private static final int SURE_CHARACTERS = 2;

    private Misspelling() {}

    static boolean of(String word, SearchText text) {
        if (EndingLookAlikes.of(word, text.normal())) {
            return true;
        }
        if (word.length() < SHORTEST) {
            return false;
        }
        if (Normal.isLatin(word)) {
            return text.letters().length() >= SHORTEST && isOneEdit(word, text.letters()) && !isOwnWord(word);
        }
        return !Normal.hasLatin(word) && !Normal.hasLatin(text.normal()) && isOneCharacter(word, text);
    }

    private static boolean isOwnWord(String letters) {
        return letters.length() < LONG_LETTERS && Syllables.areAll(letters);
    }

    private static boolean isOneCharacter(String word, SearchText text) {
        String right = text.normal();
        if (right.length() < SHORTEST || !isOneEdit(word, right)) {
            return false;
        }
        int place = Arrays.mismatch(word.toCharArray(), right.toCharArray());
        boolean sameLength = word.length() == right.length();
        boolean exchanged = sameLength && word.substring(place + 1).equals(right.substring(place + 1));
        if (!exchanged) {
            return place > 0;
        }
        boolean sure = place >= SURE_CHARACTERS && word.length() > SHORTEST;
        return sure || soundsAlike(word.charAt(place), text.character(place));
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
