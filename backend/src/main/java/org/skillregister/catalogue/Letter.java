package org.skillregister.catalogue;

import java.util.List;
import java.util.Map;
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
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number;
    private final char character;
    private final List<String> readings;
    private final List<List<String>> spellings;

    private Letter(char character, List<String> readings) {
        this.number = COUNT.getAndIncrement();
        this.character = character;
        this.readings = readings;
        this.spellings = readings.stream().map(Readings::spellings).toList();
    }

    /** @param reviewed the reading that is right here, first of all; null when none has been reviewed */
    static Letter of(char character, @Nullable String reviewed) {
        return ALL.computeIfAbsent(
                new Key(character, reviewed), _ -> new Letter(character, Readings.of(character, reviewed)));
    }

    /** A digit or letter of a code, which has no readings. */
    static Letter ofCode(char character) {
        return ALL.computeIfAbsent(new Key(character, ""), _ -> new Letter(character, List.of()));
    }

    /** How many there are by now. */
    static int count() {
        return COUNT.get();
    }

    int number() {
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

    /** Whether what is typed may begin with this letter. */
    boolean begins(String typed) {
        if (character == typed.charAt(0)) {
            return true;
        }
        for (int i = 0; i < readings.size(); i++) {
            // A reading of which only the beginning is typed begins with its initial as well.
            for (String spelling : spellings.get(i)) {
                if (typed.startsWith(spelling)) {
                    return true;
                }
            }
        }
        return false;
    }
}
