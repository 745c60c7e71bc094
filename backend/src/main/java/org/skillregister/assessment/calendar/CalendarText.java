package org.skillregister.assessment.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** A calendar as the bytes of its file. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(UTF_8);

    private CalendarText() {}

    static byte[] of(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        // The library folds by characters; the standard counts octets.
        text.toString().replace("\r\n ", "").lines().forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    /** Breaks a line between characters, never inside one. */
    private static void fold(String line, ByteArrayOutputStream out) {
        int[] length = {0};
        line.codePoints().mapToObj(Character::toString).forEach(character -> {
            byte[] octets = character.getBytes(UTF_8);
            if (length[0] + octets.length > LONGEST_LINE) {
                out.writeBytes(FOLD);
                length[0] = 1;
            }
            out.writeBytes(octets);
            length[0] += octets.length;
        });
        out.writeBytes(new byte[] {'\r', '\n'});
    }
}
