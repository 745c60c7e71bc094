package org.skillregister.catalogue;

import java.util.Arrays;

/**
 * How far a query has come in a text of which some letters have been read. Each way of typing these letters ends at a place of the
 * query; of those that end at the same place the best counts, so that there are never more than places.
 *
 * @param query the query, normalised
 * @param fromStart for each place how well the letters were typed from the text's first one on; {@link #NONE} when no way ends there. The
 *     place behind the query's end is for ways that broke off inside a reading
 * @param fromInside the same from a later letter on
 */
record SearchWays(String query, String fromStart, String fromInside) {

    private static final int EXACT = 0;
    private static final int PREFIX = 20;
    private static final int SUBSTRING = 40;

    private static final char BY_ITSELF = 0;
    private static final char BY_PINYIN = 1;
    private static final char BY_OTHER_READING = 100;
    private static final char NONE = Character.MAX_VALUE;

    /** Before the first letter. */
    static SearchWays into(String query) {
        char[] fromStart = none(query);
        fromStart[0] = BY_ITSELF;
        return new SearchWays(query, new String(fromStart), new String(none(query)));
    }

    private static char[] none(String query) {
        char[] ways = new char[query.length() + 2];
        Arrays.fill(ways, NONE);
        return ways;
    }

    /** When one more letter has been read. */
    SearchWays after(Letter letter) {
        char[] inside = read(fromInside, letter);
        inside[0] = BY_ITSELF;
        return new SearchWays(query, new String(read(fromStart, letter)), new String(inside));
    }

    private char[] read(String before, Letter letter) {
        char[] ways = none(query);
        for (int at = 0; at < query.length(); at++) {
            if (before.charAt(at) != NONE) {
                read(letter, at, before.charAt(at), ways);
            }
        }
        return ways;
    }

    private void read(Letter letter, int at, char before, char[] ways) {
        if (letter.character() == query.charAt(at)) {
            add(ways, at + 1, before);
        }
        for (int i = 0; i < letter.readings().size(); i++) {
            char quality = (char) Math.max(before, i == 0 ? BY_PINYIN : BY_OTHER_READING);
            for (String spelling : letter.spellings().get(i)) {
                if (query.startsWith(spelling, at)) {
                    add(ways, at + spelling.length(), quality);
                }
            }
            if (letter.readings().get(i).startsWith(query.substring(at))) {
                add(ways, query.length() + 1, quality);
            }
        }
    }

    private static void add(char[] ways, int place, char quality) {
        ways[place] = (char) Math.min(ways[place], quality);
    }

    /**
     * How well the whole query fits up to the letter that was read last.
     *
     * @param last whether that is the text's last letter
     * @return the lower the better; {@link SearchText#NOT_FOUND} when it does not
     */
    int score(boolean last) {
        int end = query.length();
        int whole = plus(fromStart.charAt(end), last ? EXACT : PREFIX);
        int broken = plus(fromStart.charAt(end + 1), PREFIX);
        int inside = plus((char) Math.min(fromInside.charAt(end), fromInside.charAt(end + 1)), SUBSTRING);
        return Math.min(Math.min(whole, broken), inside);
    }

    private static int plus(char quality, int penalty) {
        return quality == NONE ? SearchText.NOT_FOUND : quality + penalty;
    }
}
