package org.skillregister.certificate.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/** The certificate numbers seen so far in a file; compressed, so that ten million take tens of megabytes at most. */
final class NumberSet {

    private final Map<Long, RoaringBitmap> serialsByBody = new HashMap<>();

    /** @return whether the number is new */
    boolean add(UUID number) {
        // Year, level and serial have nine digits.
        int serial = Math.toIntExact(number.getLeastSignificantBits());
        return serialsByBody
                .computeIfAbsent(number.getMostSignificantBits(), _ -> new RoaringBitmap())
                .checkedAdd(serial);
    }
}
