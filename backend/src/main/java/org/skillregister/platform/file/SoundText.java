package org.skillregister.platform.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file without records that have a stray or missing quote: each would swallow the records after it. Their lines are
 * blanked and reported as damage. A quoted field may span lines, unless its column has one-line values, or both its first line and
 * another have as many fields as a record, which a remark hardly ever does.
 */
final class SoundText extends Reader {

    /** A longer record is damaged, as is one with an unclosed quote. */
    private static final int LONGEST_RECORD = FileText.LONGEST_FIELD;

    private final TextLines lines;
    private final CsvColumns columns;
    private final Deque<DamagedRow> damages = new ArrayDeque<>();
    /** Lines that were read ahead, and will be read again. */
    private final Deque<String> ahead = new ArrayDeque<>();

    private @Nullable String next;
    private long line = 1;
    private String text = "";
    /** How much of the text and the line break after it has been read. */
    private int given = 1;

    /** @param oneLine whether no value has a line break in a column with this name */
    SoundText(Reader text, char separator, Predicate<String> oneLine) throws IOException {
        this.lines = new TextLines(text);
        this.columns = new CsvColumns(separator, oneLine);
        this.next = lines.next();
    }

    /** @return the earliest damage that begins before a line; null when there is none */
    @Nullable
    DamagedRow damageBefore(long before) {
        DamagedRow first = damages.peek();
        return first != null && first.line() < before ? damages.poll() : null;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = 0;
        while (read < length) {
            if (given > text.length()) {
                if (next == null) {
                    return read == 0 ? -1 : read;
                }
                text = record(next);
                given = 0;
            }
            int some = Math.min(length - read, text.length() - given);
            text.getChars(given, given + some, characters, offset + read);
            given += some;
            read += some;
            if (read < length) {
                characters[offset + read++] = '\n';
                given++;
            }
        }
        return read;
    }

    /** @return the record without its final line break; if it is damaged, only its inner line breaks */
    private String record(String first) throws IOException {
        take();
        if (columns.areKnown() && first.indexOf('"') < 0) {
            return first;
        }
        List<String> taken = new ArrayList<>(List.of(first));
        QuotedField field = columns.quotes();
        QuotedField.End end = field.read(first);
        boolean wide = columns.mayBeRecord(first);
        int another = 0;
        int length = first.length();
        while (end == QuotedField.End.OPEN && next != null && length < LONGEST_RECORD) {
            String line = next;
            another = another == 0 && columns.isRecord(line) ? taken.size() : another;
            if (another > 0 && wide) {
                break;
            }
            end = field.read(line);
            length += line.length();
            taken.add(line);
            take();
        }
        if (end != QuotedField.End.WHOLE || field.isBroken()) {
            return damaged(taken, another, end);
        }
        String record = String.join("\n", taken);
        if (!columns.areKnown()) {
            columns.read(record, isFirst());
        }
        return record;
    }

    /** @param another index of the first line that is itself a record; 0 when there is none */
    private String damaged(List<String> taken, int another, QuotedField.End end) {
        if (!columns.areKnown()) {
            throw new FileRejectedException("The header line has a stray or missing quote");
        }
        int spanned = another > 0 ? another : taken.size();
        // The line that revealed the damage may itself be a record, with wrong quotes of its own.
        if (another == 0 && taken.size() > 1 && end != QuotedField.End.OPEN && columns.mayBeRecord(taken.getLast())) {
            spanned--;
        }
        damages.add(new DamagedRow(line - taken.size(), spanned));
        giveBack(taken.subList(spanned, taken.size()));
        return "\n".repeat(spanned - 1);
    }

    private boolean isFirst() {
        return line == 2;
    }

    private void take() throws IOException {
        next = ahead.isEmpty() ? lines.next() : ahead.poll();
        line++;
    }

    private void giveBack(List<String> untaken) {
        if (untaken.isEmpty()) {
            return;
        }
        if (next != null) {
            ahead.addFirst(next);
        }
        untaken.reversed().forEach(ahead::addFirst);
        next = ahead.poll();
        line -= untaken.size();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
