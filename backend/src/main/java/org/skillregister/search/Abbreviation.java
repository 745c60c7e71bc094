package org.skillregister.search;

/** Recognizes organizations' names shortened to a few of their parts, such as 餐饮协会 for 上海市餐饮烹饪行业协会. */
final class Abbreviation {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NAME = 8;
    private static final int MOST_PARTS = 3;

    /** The last characters of organizations' names. */
    private static final String ENDS = "会司校院心";

    private static final String SURE_ENDS = "会校院心";

    private Abbreviation() {}

    /** Whether a name may have abbreviations. */
    static boolean mayBeOf(String name) {
        return name.length() >= SHORTEST_NAME && ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Whether a word ends like the name of an association or school, so that it surely means one. */
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

    /** The number of the word's first characters that occur together in the name from an index on. */
    private static int longestIn(String word, String name, int from) {
        int length = word.length();
        while (length > 0 && name.indexOf(word.substring(0, length), from) < 0) {
            length--;
        }
        return length;
    }
}
