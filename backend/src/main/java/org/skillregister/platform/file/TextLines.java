package org.skillregister.platform.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, with any line ending. An overlong line is refused before it fills the memory. */
final class TextLines implements Closeable {

    private static final int LONGEST = 4 * FileText.LONGEST_FIELD;
    private static final int AT_ONCE = 1 << 13;

    private final Reader text;
    private final char[] some = new char[AT_ONCE];
    private final StringBuilder begun = new StringBuilder();
    private int place;
    private int end;
    private boolean afterReturn;
    private long line = 1;

    TextLines(Reader text) {
        this.text = text;
    }

    /** @return the next line without its line ending; null when there is none */
    @Nullable
    String next() throws IOException {
        begun.setLength(0);
        while (fill()) {
            int start = place;
            while (place < end && some[place] != '\n' && some[place] != '\r') {
                place++;
            }
            if (place < end) {
                String found = begun.isEmpty()
                        ? new String(some, start, place - start)
                        : begun.append(some, start, place - start).toString();
                afterReturn = some[place++] == '\r';
                line++;
                return found;
            }
            begun.append(some, start, place - start);
            if (begun.length() > LONGEST) {
                throw new FileRejectedException("Line %d is too long".formatted(line));
            }
        }
        return begun.isEmpty() ? null : begun.toString();
    }

    /** Whether there is more text; skips the line feed of a CR LF. */
    private boolean fill() throws IOException {
        if (place == end && !more()) {
            return false;
        }
        if (afterReturn) {
            afterReturn = false;
            if (some[place] == '\n') {
                place++;
                return place < end || more();
            }
        }
        return true;
    }

    private boolean more() throws IOException {
        place = 0;
        end = Math.max(0, text.read(some));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
