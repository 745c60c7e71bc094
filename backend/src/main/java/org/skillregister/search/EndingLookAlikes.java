package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** The characters by which names of trades end, with those that are typed or read in their place because they look alike: 师, 帅. */
final class EndingLookAlikes {

    private static final int SHORTEST = 3;

    private static final Map<String, String> LOOK_ALIKES = SharedTables.lines("ending-look-alikes.tsv")
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private EndingLookAlikes() {}

    /** Whether a word is a text but for its last character, which looks like the right one. */
    static boolean of(String word, String right) {
        int last = word.length() - 1;
        return word.length() >= SHORTEST
                && word.length() == right.length()
                && right.regionMatches(0, word, 0, last)
                && LOOK_ALIKES.getOrDefault(right.substring(last), "").contains(word.substring(last));
    }
}
