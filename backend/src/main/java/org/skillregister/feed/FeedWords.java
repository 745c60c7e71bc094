package org.skillregister.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.skillregister.platform.time.Rfc3339;

/** The wording and escaping shared by all feeds. */
final class FeedWords {

    static final String REGISTER = "技能登记册";

    private FeedWords() {}

    /** Ids are name-based, because the register has no domain name of its own to begin them with. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("skill-register " + name).getBytes(UTF_8));
    }

    static String instant(Instant instant) {
        return Rfc3339.of(instant.atOffset(ZoneOffset.UTC));
    }

    /** Replaces other control characters and lone surrogates, which XML cannot represent even escaped. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(point -> isInXml(point) ? point : 0xFFFD).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isInXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
