package org.skillregister.platform.file;

import java.util.Set;

/**
 * State of a CSV parser, line by line: a quoted field may continue on the next line. A quote in an unquoted field, or text after a
 * closing quote, is wrong (RFC 4180).
 */
final class QuotedField {

    /** How a line ends. */
    enum End {
        /** The record ends with the line. */
        WHOLE,
        /** A field continues on the next line. */
        OPEN,
        /** A quote is in a wrong place. */
        WRONG
    }

    private static final char QUOTE = '"';

    private final char separator;
    private final Set<Integer> oneLine;
    private final StringBuilder text = new StringBuilder();
    private int place;
    private boolean quoted;
    private boolean continued;
    private boolean broken;

    /** @param oneLine indexes of the fields whose values have no line breaks */
    QuotedField(char separator, Set<Integer> oneLine) {
        this.separator = separator;
        this.oneLine = oneLine;
    }

    /** Whether one of these fields contained a line break within its text. */
    boolean isBroken() {
        return broken;
    }

    /** Reads a line of the record, the first or the next. */
    End read(String line) {
        int at = 0;
        while (true) {
            if (!quoted && at < line.length() && line.charAt(at) == QUOTE) {
                quoted = true;
                at++;
            } else if (!quoted) {
                int end = end(line, separator, at);
                if (!isPlain(line, at, end)) {
                    return End.WRONG;
                }
                if (end == line.length()) {
                    return End.WHOLE;
                }
                at = end + 1;
                place++;
            }
            if (quoted) {
                int end = end(line, QUOTE, at);
                text.append(line, at, end);
                if (end == line.length()) {
                    text.append('\n');
                    continued = true;
                    return End.OPEN;
                }
                if (line.startsWith("\"\"", end)) {
                    text.append(QUOTE);
                    at = end + 2;
                } else if (end + 1 < line.length() && line.charAt(end + 1) != separator) {
                    return End.WRONG;
                } else {
                    close();
                    if (end + 1 == line.length()) {
                        return End.WHOLE;
                    }
                    at = end + 2;
                    place++;
                }
            }
        }
    }

    private void close() {
        broken |=
                continued && oneLine.contains(place) && text.toString().strip().indexOf('\n') >= 0;
        text.setLength(0);
        quoted = false;
        continued = false;
    }

    /** Whether the field has no quotes, except those with which spreadsheets keep digits as text: ="0123". */
    private static boolean isPlain(String line, int start, int end) {
        // Only within the field: searching to the end of the line would take quadratic time on a wide line.
        int first = line.indexOf(QUOTE, start, end);
        if (first < 0) {
            return true;
        }
        return first == start + 1
                && line.charAt(start) == '='
                && end - first > 1
                && line.indexOf(QUOTE, first + 1, end) == end - 1;
    }

    private static int end(String line, char character, int from) {
        int end = line.indexOf(character, from);
        return end < 0 ? line.length() : end;
    }

    /** Number of fields of a line parsed on its own, even if its quotes are wrong. */
    static int fields(String line, char separator) {
        int fields = 1;
        boolean within = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            boolean begins = at == 0 || line.charAt(at - 1) == separator;
            if (within && line.startsWith("\"\"", at)) {
                at++;
            } else if (character == QUOTE && (within || begins)) {
                within = !within;
            } else if (character == separator && !within) {
                fields++;
            }
        }
        return fields;
    }

    /** Number of its separators, including those within quotes, plus one. */
    static int pieces(String line, char separator) {
        return (int) line.chars().filter(character -> character == separator).count() + 1;
    }
}
