package org.skillregister.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows which characters occur together in known words. A character that fits no known word is misspelt. */
final class SpellingCorrector {

    /** Maximum number of characters corrected in a query. */
    private static final int MOST_CORRECTED = 2;

    /** A shorter query may be a different word: 花生 is not corrected. */
    private static final int SHORTEST = 5;

    /** A query with more unknown characters is about something else. */
    private static final int MOST_UNKNOWN = 4;

    /** Pairs of characters, sorted. */
    private final int[] bigrams;

    /** The characters of all words by their sound, each once and in order. */
    private final Map<String, String> bySound;

    SpellingCorrector(Collection<String> words) {
        this.bigrams = words.stream()
                .flatMapToInt(word -> IntStream.range(1, word.length())
                        .map(place -> bigram(word.charAt(place - 1), word.charAt(place))))
                .distinct()
                .sorted()
                .toArray();
        this.bySound = bySound(words);
    }

    private static Map<String, String> bySound(Collection<String> words) {
        Map<String, TreeSet<Character>> sounds = new HashMap<>();
        words.stream()
                .flatMapToInt(String::chars)
                .distinct()
                .forEach(character -> Readings.ofCommon((char) character)
                        .forEach(reading -> sounds.computeIfAbsent(SimilarSounds.leading(reading), _ -> new TreeSet<>())
                                .add((char) character)));
        return sounds.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        alike -> alike.getValue().stream().map(String::valueOf).collect(Collectors.joining())));
    }

    private static int bigram(char first, char second) {
        return first << Character.SIZE | second;
    }

    private boolean isBigram(String text, int place) {
        return place >= 0
                && place + 1 < text.length()
                && Arrays.binarySearch(bigrams, bigram(text.charAt(place), text.charAt(place + 1))) >= 0;
    }

    /** @return the indexes of the characters that occur in no known word, neither with the character before nor with the one after */
    BitSet unknown(String text) {
        BitSet unknown = new BitSet();
        for (int place = 0; place < text.length(); place++) {
            boolean known = isBigram(text, place - 1) || isBigram(text, place);
            unknown.set(place, !known && !TextNormalizer.isLatin(text.charAt(place)));
        }
        return unknown;
    }

    /**
     * Corrects by sound the characters that occur in no known word: 制冷空条维修 becomes 制冷空调维修.
     *
     * @return null when there is no such character, or no correction into known words
     */
    @Nullable
    String correct(String text) {
        if (text.length() < SHORTEST) {
            return null;
        }
        String right = text;
        for (int turn = 0; turn < MOST_CORRECTED; turn++) {
            BitSet unknown = unknown(right);
            if (unknown.isEmpty()) {
                break;
            }
            String better = unknown.cardinality() > MOST_UNKNOWN ? null : better(right, unknown);
            if (better == null) {
                return null;
            }
            right = better;
        }
        return right.equals(text) || !unknown(right).isEmpty() ? null : right;
    }

    /** @return the first candidate with the fewest unknown characters; null when none has fewer than the text */
    private @Nullable String better(String text, BitSet unknown) {
        String best = null;
        int fewest = unknown.cardinality();
        for (int place = unknown.nextSetBit(0); place >= 0; place = unknown.nextSetBit(place + 1)) {
            for (char alike : alike(text.charAt(place)).toCharArray()) {
                String other = text.substring(0, place) + alike + text.substring(place + 1);
                int left = isBigram(other, place - 1) || isBigram(other, place)
                        ? unknown(other).cardinality()
                        : fewest;
                if (left < fewest) {
                    fewest = left;
                    best = other;
                }
            }
        }
        return best;
    }

    /** Characters of known words that sound like the usual reading of this one. */
    private String alike(char character) {
        return Readings.ofCommon(character).stream()
                .findFirst()
                .map(SimilarSounds::leading)
                .map(sound -> bySound.getOrDefault(sound, ""))
                .orElse("");
    }
}
