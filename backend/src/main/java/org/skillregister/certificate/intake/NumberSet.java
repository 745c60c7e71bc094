package org.skillregister.certificate.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The numbers that a file has had so far: exactly, 64 serials to a word, so that ten million that follow one another take little. */
final class NumberSet {

    private static final int SERIALS_OF_WORD = 6;
    private static final int WORDS_OF_BODY = 24;

    private final Map<Long, Long> bodies = new HashMap<>();
    private long[] places = new long[1 << 12];
    private long[] words = new long[1 << 12];
    private int used;

    /** @return whether the number was not there before */
    boolean add(UUID number) {
        Long known = bodies.get(number.getMostSignificantBits());
        long body = known == null ? bodies.size() + 1L : known;
        if (known == null) {
            bodies.put(number.getMostSignificantBits(), body);
        }
        long serial = number.getLeastSignificantBits();
        int slot = slot(places, body << WORDS_OF_BODY | serial >>> SERIALS_OF_WORD);
        long bit = 1L << serial;
        boolean fresh = (words[slot] & bit) == 0;
        words[slot] |= bit;
        return fresh;
    }

    private int slot(long[] table, long place) {
        int slot = find(table, place);
        if (table[slot] == place) {
            return slot;
        }
        if (++used > table.length / 2) {
            grow();
            slot = find(places, place);
        }
        places[slot] = place;
        return slot;
    }

    /** Where the place stands or would stand; no place is 0. */
    private static int find(long[] table, long place) {
        int slot = (int) ((place * 0x9E3779B97F4A7C15L) >>> 20) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != place) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[places.length * 2];
        long[] moved = new long[larger.length];
        for (int old = 0; old < places.length; old++) {
            if (places[old] != 0) {
                int slot = find(larger, places[old]);
                larger[slot] = places[old];
                moved[slot] = words[old];
            }
        }
        places = larger;
        words = moved;
    }
}
