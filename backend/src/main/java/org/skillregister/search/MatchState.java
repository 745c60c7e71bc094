package org.skillregister.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ways in which the characters read so far from a text can match a typed word. Each way ends at a position in the word. Only
 * the best way for each position is kept, so that there are never more ways than positions.
 *
 * @param word the typed word
 * @param fromStart for each position, the quality of the match from the text's first character on; {@link #NONE} when no way ends
 *     there. The position after the word's end is for ways that break off inside a reading
 * @param fromInside the same from a later character on
 */
record MatchState(TypedWord word, String fromStart, String fromInside) {

    static final char BY_ITSELF = 0;
    static final char BY_PINYIN = 1;
    static final char BY_INITIALS = 2;
    static final char BY_OTHER_READING = 100;
    static final char BY_SIMILAR_SOUND = 200;

    private static final char NONE = Character.MAX_VALUE;

    /** Hashes only the two strings. States are compared only within one word, whose sounds would be slow to hash. */
    @Override
    public int hashCode() {
        return 31 * fromStart.hashCode() + fromInside.hashCode();
    }

    /** The state before the first character. */
    static MatchState before(TypedWord word) {
        char[] fromStart = none(word.text());
        fromStart[0] = BY_ITSELF;
        return new MatchState(word, new String(fromStart), new String(none(word.text())));
    }

    private static char[] none(String text) {
        char[] ways = new char[text.length() + 2];
        Arrays.fill(ways, NONE);
        return ways;
    }

    /** The state after one more character. */
    MatchState after(SearchCharacter character) {
        char[] inside = read(fromInside, character);
        inside[0] = BY_ITSELF;
        return new MatchState(word, new String(read(fromStart, character)), new String(inside));
    }

    private char[] read(String before, SearchCharacter character) {
        char[] ways = none(word.text());
        for (int at = 0; at < word.text().length(); at++) {
            if (before.charAt(at) != NONE) {
                read(character, at, before.charAt(at), ways);
            }
        }
        return ways;
    }

    private void read(SearchCharacter character, int at, char before, char[] ways) {
        if (character.character() == word.text().charAt(at)) {
            add(ways, at + 1, before);
        }
        for (int i = 0; i < character.readings().size(); i++) {
            char whole = (char) Math.max(before, i == 0 ? BY_PINYIN : BY_OTHER_READING);
            for (String spelling : character.spellings().get(i)) {
                spelt(spelling, at, whole, ways);
                broken(spelling, at, whole, ways);
            }
            char abbreviated = (char) Math.max(before, i == 0 ? BY_INITIALS : BY_OTHER_READING);
            character.initials().get(i).forEach(initial -> spelt(initial, at, abbreviated, ways));
            if (word.tolerant()) {
                similar(character, i, at, (char) Math.max(before, BY_SIMILAR_SOUND), ways);
            }
        }
    }

    private void similar(SearchCharacter character, int reading, int at, char quality, char[] ways) {
        for (String syllable : character.alike().get(reading)) {
            spelt(syllable, at, quality, ways);
            broken(syllable, at, quality, ways);
        }
        if (reading == 0 && word.sounds().get(at).equals(character.leading())) {
            add(ways, at + 1, quality);
        }
    }

    private void spelt(String spelling, int at, char quality, char[] ways) {
        if (word.text().startsWith(spelling, at)) {
            add(ways, at + spelling.length(), quality);
        }
    }

    private void broken(String reading, int at, char quality, char[] ways) {
        int left = word.text().length() - at;
        if (left < reading.length() && reading.regionMatches(0, word.text(), at, left)) {
            add(ways, word.text().length() + 1, quality);
        }
    }

    private static void add(char[] ways, int place, char quality) {
        ways[place] = (char) Math.min(ways[place], quality);
    }

    /**
     * The quality of a match of the whole word that ends at the last character read.
     *
     * @param last whether that is the text's last character
     * @return lower is better; {@link SearchText#NOT_FOUND} without a match
     */
    int score(boolean last) {
        int end = word.text().length();
        return IntStream.of(
                        plus(fromStart.charAt(end), last ? SearchText.EXACT : SearchText.PREFIX),
                        plus(fromStart.charAt(end + 1), SearchText.PREFIX),
                        plus(fromInside.charAt(end), SearchText.INSIDE),
                        plus(fromInside.charAt(end + 1), SearchText.INSIDE))
                .min()
                .orElseThrow();
    }

    private static int plus(char quality, int penalty) {
        return quality == NONE ? SearchText.NOT_FOUND : quality + penalty;
    }
}
