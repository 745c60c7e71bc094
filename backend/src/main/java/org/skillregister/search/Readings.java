package org.skillregister.search;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The readings of a character, and how people type a reading. */
final class Readings {

    private static final Charset COMMON = Charset.forName("GB2312");

    /** The table of pinyin4j. Its own classes need eight megabytes; this class needs a tenth of that. */
    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";

    /** For each character, the index of its readings in {@link #LISTS}; the first entry is empty. */
    private static final char[] PLACES = new char[Character.MAX_VALUE + 1];

    private static final List<List<String>> LISTS = read();

    private Readings() {}

    /**
     * @param reviewed the correct reading here; null when none has been reviewed
     * @return the reviewed reading first, then all other readings of the character, which people also type
     */
    static List<String> of(char character, @Nullable String reviewed) {
        Set<String> readings = new LinkedHashSet<>();
        if (reviewed != null) {
            readings.add(reviewed);
        }
        readings.addAll(all(character));
        return List.copyOf(readings);
    }

    /** @return the readings of a common character; empty for any other */
    static List<String> ofCommon(char character) {
        CharsetEncoder encoder = COMMON.newEncoder();
        return encoder.canEncode(character) ? of(character, null) : List.of();
    }

    private static List<String> all(char character) {
        return LISTS.get(PLACES[character]);
    }

    /** Reads lines such as {@code 4E01 (ding1,zheng1)}. */
    private static List<List<String>> read() {
        Map<List<String>, Integer> places = new HashMap<>(Map.of(List.of(), 0));
        List<List<String>> lists = new ArrayList<>(places.keySet());
        try (InputStream table = Readings.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("pinyin4j has no table");
            }
            new String(table.readAllBytes(), US_ASCII).lines().forEach(line -> {
                List<String> readings = readings(line.substring(line.indexOf('(') + 1, line.indexOf(')')));
                int place = places.computeIfAbsent(readings, added -> {
                    lists.add(added);
                    return lists.size() - 1;
                });
                PLACES[Integer.parseInt(line.substring(0, line.indexOf(' ')), 16)] = (char) place;
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(lists);
    }

    /** The readings without tones, each once. */
    private static List<String> readings(String toned) {
        return toned.equals("none0")
                ? List.of()
                : Arrays.stream(toned.split(",", -1))
                        .map(reading ->
                                reading.substring(0, reading.length() - 1).replace("u:", "v"))
                        .distinct()
                        .toList();
    }

    /** @return the full spellings of a reading: ü is typed v, u or yu */
    static List<String> spellings(String reading) {
        return reading.contains("v")
                ? List.of(reading, reading.replace("v", "u"), reading.replace("v", "yu"))
                : List.of(reading);
    }

    /** @return the first letter, and zh, ch or sh; empty when the reading is one letter */
    static List<String> initials(String reading) {
        List<String> initials = new ArrayList<>(2);
        if (reading.length() > 1) {
            initials.add(reading.substring(0, 1));
        }
        if (reading.length() > 2 && reading.charAt(1) == 'h') {
            initials.add(reading.substring(0, 2));
        }
        return initials;
    }
}
