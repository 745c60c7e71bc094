package org.skillregister.platform.time;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Formats instants as RFC 3339 with Shanghai's offset, as everywhere in the register. */
public final class Rfc3339 {

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private Rfc3339() {}

    /** Formats an instant of any offset. */
    public static String of(OffsetDateTime instant) {
        return WRITTEN.format(instant.withOffsetSameInstant(SHANGHAI));
    }
}
