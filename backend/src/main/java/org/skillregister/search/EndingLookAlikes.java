package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** The last characters of occupation names, and the look-alikes that are typed or recognized instead: 师, 帅. */
final class EndingLookAlikes {

    private static final int SHORTEST = 3;

    private static final Map<String, String> LOOK_ALIKES = SharedTables.lines("ending-look-alikes.tsv")
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private EndingLookAlikes() {}

    /** Whether a word equals a text except for its last character, which looks like the right one. */
    static boolean of(String word, String right) {
        int last = word.length() - 1;
        return word.length() >= SHORTEST
                && word.length() == right.length()
                && right.regionMatches(0, word, 0, last)
                && LOOK_ALIKES.getOrDefault(right.substring(last), "").contains(word.substring(last));
    }
}
