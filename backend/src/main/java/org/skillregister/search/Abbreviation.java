package org.skillregister.search;

/** Whether a word is an organization's name shortened to a few of its parts, as 餐饮协会 is of 上海市餐饮烹饪行业协会. */
final class Abbreviation {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 8;
    private static final int MOST_PARTS = 3;

    /** The name of an organization ends so. */
    private static final String ENDS = "会司校院心";

    private static final String SURE_ENDS = "会校院心";

    private Abbreviation() {}

    /** Whether a name may be shortened. */
    static boolean mayBeOf(String name) {
        return name.length() >= SHORTEST_NAME && ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Whether a word ends as the names of associations and schools do, so that it is sure to be meant for one. */
    static boolean mayBe(String word) {
        return word.length() >= SHORTEST && SURE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    static boolean of(String word, String name) {
        if (word.length() < SHORTEST || TextNormalizer.hasLatin(word) || !mayBeOf(name)) {
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
