package org.skillregister.search;

import java.util.BitSet;

/** A typed text without its spaces, and the positions of these. */
final class SpacedText {

    private final String text;

    /** The indexes of the characters after a space. */
    private final BitSet spaces = new BitSet();

    /** @param spaced words separated by single spaces */
    SpacedText(String spaced) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < spaced.length(); i++) {
            if (spaced.charAt(i) == ' ') {
                spaces.set(letters.length());
            } else {
                letters.append(spaced.charAt(i));
            }
        }
        this.text = letters.toString();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Whether a space preceded the character at an index. */
    boolean isAfterSpace(int place) {
        return spaces.get(place);
    }

    /** Whether spaces or the ends of the text surround a part. */
    boolean isApart(int from, int to) {
        return (from == 0 || spaces.get(from)) && (to == text.length() || spaces.get(to));
    }

    /** Whether a part contains a space. */
    boolean hasSpace(int from, int to) {
        int space = spaces.nextSetBit(from + 1);
        return space >= 0 && space < to;
    }

    /** The indexes of the characters after a space. */
    BitSet spaces() {
        return (BitSet) spaces.clone();
    }
}
