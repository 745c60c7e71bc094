package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** Converts traditional characters of a query to simplified ones, one by one. Stored texts stay unchanged. */
final class TraditionalCharacters {

    private static final Map<Character, Character> SIMPLIFIED = SharedTables.lines("traditional-characters.txt")
            .collect(toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

    private TraditionalCharacters() {}

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = SIMPLIFIED.getOrDefault(folded[i], folded[i]);
        }
        return new String(folded);
    }
}
