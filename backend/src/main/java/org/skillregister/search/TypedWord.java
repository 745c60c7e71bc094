package org.skillregister.search;

import java.util.List;

/**
 * A word as typed.
 *
 * @param text normalized
 * @param tolerant whether similar sounds also match
 * @param sounds the usual sound of each character; empty when not tolerant
 */
record TypedWord(String text, boolean tolerant, List<String> sounds) {

    static TypedWord exactly(String text) {
        return new TypedWord(text, false, List.of());
    }

    static TypedWord tolerantly(String text) {
        List<String> sounds = text.chars()
                .mapToObj(character -> Readings.ofCommon((char) character).stream()
                        .findFirst()
                        .map(SimilarSounds::leading)
                        .orElse("-"))
                .toList();
        return new TypedWord(text, true, sounds);
    }
}
