package org.skillregister.search;

import java.util.BitSet;

/** What somebody typed without its spaces, and where these were. */
final class SpacedText {

    private final String text;

    /** The places of the characters that a space stood before. */
    private final BitSet spaces = new BitSet();

    /** @param spaced words with one space between */
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

    /** Whether a space stood before the character at a place. */
    boolean isAfterSpace(int place) {
        return spaces.get(place);
    }

    /** Whether nothing stands beside a part without a space. */
    boolean isApart(int from, int to) {
        return (from == 0 || spaces.get(from)) && (to == text.length() || spaces.get(to));
    }

    /** Whether a space stands inside a part. */
    boolean hasSpace(int from, int to) {
        int space = spaces.nextSetBit(from + 1);
        return space >= 0 && space < to;
    }

    /** The places of the characters that a space stood before. */
    BitSet spaces() {
        return (BitSet) spaces.clone();
    }
}
