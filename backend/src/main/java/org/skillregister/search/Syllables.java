package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/** The syllables of pinyin. */
final class Syllables {

    private static final int LONGEST = 6;

    private static final Set<String> ALL = SharedTables.lines("readings.txt")
            .map(line -> line.substring(0, line.indexOf(' ')))
            .collect(toUnmodifiableSet());

    private Syllables() {}

    /** Whether a word is a sequence of complete syllables. */
    static boolean areAll(String letters) {
        boolean[] ends = new boolean[letters.length() + 1];
        ends[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int from = Math.max(0, end - LONGEST); from < end && !ends[end]; from++) {
                ends[end] = ends[from] && ALL.contains(letters.substring(from, end));
            }
        }
        return ends[letters.length()];
    }
}
