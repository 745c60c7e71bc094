package org.skillregister.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.skillregister.platform.time.Rfc3339;

/** How things are written in every feed. */
final class FeedWords {

    static final String REGISTER = "技能登记册";

    private FeedWords() {}

    /** The register has no name of its own on the Internet that its ids could begin with. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("skill-register " + name).getBytes(UTF_8));
    }

    static String instant(Instant instant) {
        return Rfc3339.of(instant.atOffset(ZoneOffset.UTC));
    }

    /** XML has no word for other control characters and halves of characters, not even an escape. */
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
