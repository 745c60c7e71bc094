package org.skillregister.platform.time;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How instants are written everywhere: as RFC 3339 has it, with Shanghai's offset. */
public final class Rfc3339 {

    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private Rfc3339() {}

    /** Whatever offset it was stored or computed with. */
    public static String of(OffsetDateTime instant) {
        return WRITTEN.format(instant.withOffsetSameInstant(SHANGHAI));
    }
}
