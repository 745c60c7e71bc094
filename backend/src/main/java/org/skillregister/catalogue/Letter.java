package org.skillregister.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A character with the ways in which it is typed. There are few thousand of them in all texts, so each is kept once and
 * has a number.
 */
final class Letter {

    private record Key(char character, @Nullable String reviewed) {}

    private static final Map<Key, Letter> ALL = new ConcurrentHashMap<>();
    private static final Map<Character, Letter> BY_NUMBER = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final char number;
    private final char character;
    private final List<String> readings;
    private final List<List<String>> spellings;

    private Letter(char number, char character, List<String> readings) {
        this.number = number;
        this.character = character;
        this.readings = readings;
        this.spellings = readings.stream().map(Readings::spellings).toList();
    }

    /** @param reviewed the reading that is right here, first of all; null when none has been reviewed */
    static Letter of(char character, @Nullable String reviewed) {
        return ALL.computeIfAbsent(new Key(character, reviewed), Letter::numbered);
    }

    private static Letter numbered(Key key) {
        char number = (char) COUNT.getAndIncrement();
        Letter letter = new Letter(number, key.character(), Readings.of(key.character(), key.reviewed()));
        BY_NUMBER.put(number, letter);
        return letter;
    }

    /** @param number the number of a letter */
    static Letter get(char number) {
        return Objects.requireNonNull(BY_NUMBER.get(number));
    }

    /** How many there are by now. */
    static int count() {
        return COUNT.get();
    }

    char number() {
        return number;
    }

    char character() {
        return character;
    }

    /** The reviewed reading first. */
    List<String> readings() {
        return readings;
    }

    /** How each reading is typed: whole and abbreviated. */
    List<List<String>> spellings() {
        return spellings;
    }
}
