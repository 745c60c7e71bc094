package org.skillregister.search;

/** Whether a word is an organization's name shortened to a few of its parts, as 餐饮协会 is of 上海市餐饮烹饪行业协会. */
final class Abbreviation {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 8;
    private static final int MOST_PARTS = 3;

    /** The name of an organization ends so. */
    private static final String ENDS = "会司校院心";

    private Abbreviation() {}

    static boolean of(String word, String name) {
        boolean mayBe = word.length() >= SHORTEST && name.length() >= SHORTEST_NAME && !Normal.hasLatin(word);
        if (!mayBe || ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
            return false;
        }
        String left = word;
        int from = 0;
        for (int part = 0; part < MOST_PARTS && !left.isEmpty(); part++) {
            int length = longestIn(left, name, from);
            if (length == 0) {
                return false;
            }
            from = name.indexOf(left.substring(0, length), from) + length;
            left = left.substring(length);
        }
        return left.isEmpty();
    }

    /** How many of the first characters stand together in the name behind a place. */
    private static int longestIn(String word, String name, int from) {
        int length = word.length();
        while (length > 0 && name.indexOf(word.substring(0, length), from) < 0) {
            length--;
        }
        return length;
    }
}
