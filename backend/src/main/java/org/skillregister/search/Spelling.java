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

/** Which characters stand together in known words: what stands in none is misspelt. */
final class Spelling {

    /** No more characters of a question are put right. */
    private static final int MOST_RESPELT = 2;

    /** A shorter question may be another word: 花生 is not put right. */
    private static final int SHORTEST = 5;

    /** A question with more strange characters is about something else. */
    private static final int MOST_STRANGE = 4;

    /** Two characters each, sorted. */
    private final int[] pairs;

    /** The characters of all words by how they sound, each once and in their order. */
    private final Map<String, String> bySound;

    Spelling(Collection<String> words) {
        this.pairs = words.stream()
                .flatMapToInt(word -> IntStream.range(1, word.length())
                        .map(place -> pair(word.charAt(place - 1), word.charAt(place))))
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

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private boolean isPair(String text, int place) {
        return place >= 0
                && place + 1 < text.length()
                && Arrays.binarySearch(pairs, pair(text.charAt(place), text.charAt(place + 1))) >= 0;
    }

    /** @return the places of the characters that stand in no known word: neither with the one before nor with the one behind */
    BitSet strange(String text) {
        BitSet strange = new BitSet();
        for (int place = 0; place < text.length(); place++) {
            boolean known = isPair(text, place - 1) || isPair(text, place);
            strange.set(place, !known && !Normal.isLatin(text.charAt(place)));
        }
        return strange;
    }

    /**
     * Puts right by their sound the characters that stand in no known word: 制冷空条维修 is 制冷空调维修.
     *
     * @return null when there is none, or it is none of a known word
     */
    @Nullable
    String respell(String text) {
        if (text.length() < SHORTEST) {
            return null;
        }
        String right = text;
        for (int turn = 0; turn < MOST_RESPELT; turn++) {
            BitSet strange = strange(right);
            if (strange.isEmpty()) {
                break;
            }
            String better = strange.cardinality() > MOST_STRANGE ? null : better(right, strange);
            if (better == null) {
                return null;
            }
            right = better;
        }
        return right.equals(text) || !strange(right).isEmpty() ? null : right;
    }

    /** @return the first that has fewer strange characters, the fewest if there are several; null when there is none */
    private @Nullable String better(String text, BitSet strange) {
        String best = null;
        int fewest = strange.cardinality();
        for (int place = strange.nextSetBit(0); place >= 0; place = strange.nextSetBit(place + 1)) {
            for (char alike : alike(text.charAt(place)).toCharArray()) {
                String other = text.substring(0, place) + alike + text.substring(place + 1);
                int left = isPair(other, place - 1) || isPair(other, place)
                        ? strange(other).cardinality()
                        : fewest;
                if (left < fewest) {
                    fewest = left;
                    best = other;
                }
            }
        }
        return best;
    }

    /** Characters of known words that sound as this one usually does. */
    private String alike(char character) {
        return Readings.ofCommon(character).stream()
                .findFirst()
                .map(SimilarSounds::leading)
                .map(sound -> bySound.getOrDefault(sound, ""))
                .orElse("");
    }
}
