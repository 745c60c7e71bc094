package org.skillregister.certificate.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** The certificate numbers that a file has had already; compressed, so that ten million of them take tens of megabytes at most. */
final class NumberSet {

    private final Map<Long, Roaring64Bitmap> serialsByBody = new HashMap<>();

    /** @return whether the number was not there before */
    boolean add(UUID number) {
        Roaring64Bitmap serials =
                serialsByBody.computeIfAbsent(number.getMostSignificantBits(), _ -> new Roaring64Bitmap());
        long serial = number.getLeastSignificantBits();
        if (serials.contains(serial)) {
            return false;
        }
        serials.addLong(serial);
        return true;
    }
}
