package org.skillregister.platform.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file; blank lines are skipped, but counted. */
final class CsvRows implements FileRows {

    private final SoundText text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private @Nullable CsvRecord next;
    private @Nullable FileRow found;
    private long line = 1;
    private boolean begun;

    private CsvRows(SoundText text, char separator) {
        this.text = text;
        this.reader = FileText.records(text, separator);
        this.records = reader.iterator();
    }

    /** @param oneLine whether no value has a line break in a column with this name */
    static CsvRows open(InputStream bytes, @Nullable Charset declared, Predicate<String> oneLine) throws IOException {
        try {
            Reader text = FileText.open(bytes, declared);
            char separator = FileText.separator(text);
            return new CsvRows(new SoundText(text, separator, oneLine), separator);
        } catch (CharacterCodingException noText) {
            throw new FileRejectedException(FileText.NO_TEXT);
        }
    }

    private record Row(CsvRecord record) implements FileRow {

        @Override
        public long line() {
            return record.getStartingLineNumber();
        }

        @Override
        public int lines() {
            return 1
                    + (int) record.getFields().stream()
                            .flatMapToInt(String::chars)
                            .filter(character -> character == '\n')
                            .count();
        }

        @Override
        public boolean leavesOutEmptyFields() {
            return false;
        }

        @Override
        public String text(int place) {
            return place < record.getFieldCount() ? Cell.text(record.getField(place)) : "";
        }

        @Override
        public List<String> fields() {
            return record.getFields();
        }
    }

    @Override
    public boolean hasNext() {
        if (found == null) {
            found = read();
        }
        return found != null;
    }

    @Override
    public FileRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FileRow row = Objects.requireNonNull(found);
        found = null;
        line = row.line();
        return row;
    }

    /** The next record or damaged lines, in file order; null at the end. */
    private @Nullable FileRow find() {
        if (next == null && records.hasNext()) {
            next = records.next();
            if (!begun && FileText.isSeparatorLine(next.getFields())) {
                next = records.hasNext() ? records.next() : null;
            }
            begun = true;
        }
        DamagedRow damage = text.damageBefore(next == null ? Long.MAX_VALUE : next.getStartingLineNumber());
        if (damage != null) {
            return damage;
        }
        CsvRecord record = next;
        next = null;
        return record == null ? null : new Row(record);
    }

    private @Nullable FileRow read() {
        try {
            return find();
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof FileRejectedException refused) {
                throw refused;
            }
            throw new FileRejectedException("A field after line %d is too long".formatted(line));
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new FileRejectedException(FileText.NO_TEXT);
            }
            throw unreadable;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
