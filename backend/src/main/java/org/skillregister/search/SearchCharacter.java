package org.skillregister.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A character of a text with the ways to type it. All texts together use only a few thousand, so each is kept once and has a
 * number.
 */
final class SearchCharacter {

    private record Key(char character, @Nullable String reviewed) {}

    private static final Map<Key, SearchCharacter> ALL = new ConcurrentHashMap<>();
    private static final Map<Character, SearchCharacter> BY_NUMBER = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final char number;
    private final char character;
    private final List<String> readings;
    private final List<List<String>> spellings;
    private final List<List<String>> initials;
    private final List<List<String>> alike;

    private SearchCharacter(char number, char character, List<String> readings) {
        this.number = number;
        this.character = character;
        this.readings = readings;
        this.spellings = readings.stream().map(Readings::spellings).toList();
        this.initials = readings.stream().map(Readings::initials).toList();
        this.alike = readings.stream().map(SimilarSounds::of).toList();
    }

    /** @param reviewed the correct reading here, which comes first; null when none has been reviewed */
    static SearchCharacter of(char character, @Nullable String reviewed) {
        return ALL.computeIfAbsent(new Key(character, reviewed), SearchCharacter::numbered);
    }

    private static SearchCharacter numbered(Key key) {
        char number = (char) COUNT.getAndIncrement();
        List<String> readings = Readings.of(key.character(), key.reviewed());
        SearchCharacter made = new SearchCharacter(number, key.character(), readings);
        BY_NUMBER.put(number, made);
        return made;
    }

    /** @param number the number of a character */
    static SearchCharacter get(char number) {
        return Objects.requireNonNull(BY_NUMBER.get(number));
    }

    /** The number of characters so far. */
    static int count() {
        return COUNT.get();
    }

    char number() {
        return number;
    }

    char character() {
        return character;
    }

    /** The readings, the reviewed one first. */
    List<String> readings() {
        return readings;
    }

    /** The full spellings of each reading. */
    List<List<String>> spellings() {
        return spellings;
    }

    /** The representative syllable of all that sound like the first reading; empty when there is none. */
    String leading() {
        return readings.isEmpty() ? "" : SimilarSounds.leading(readings.getFirst());
    }

    /** The abbreviations of each reading. */
    List<List<String>> initials() {
        return initials;
    }

    /** The syllables that sound like each reading. */
    List<List<String>> alike() {
        return alike;
    }

    /** Bits for the first keys that can type the character: itself, and the first letter of each reading. */
    long mask() {
        long mask = bit(character);
        for (String reading : readings) {
            mask |= bit(reading.charAt(0));
        }
        return mask;
    }

    /** The bit of a character: 26 bits are for the letters, and other characters share the rest. */
    static long bit(char character) {
        return 1L << (character >= 'a' && character <= 'z' ? character - 'a' : 26 + character % 38);
    }
}
