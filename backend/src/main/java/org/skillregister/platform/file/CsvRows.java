package org.skillregister.platform.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file; blank lines are passed over, and counted as lines. */
final class CsvRows implements FileRows {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line = 1;
    private boolean begun;

    private CsvRows(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvRows open(InputStream bytes, @Nullable Charset declared) throws IOException {
        try {
            return new CsvRows(FileText.records(bytes, declared));
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
        return read(records::hasNext);
    }

    @Override
    public FileRow next() {
        CsvRecord record = read(records::next);
        if (!begun && FileText.isSeparatorLine(record)) {
            begun = true;
            return next();
        }
        begun = true;
        line = record.getStartingLineNumber();
        return new Row(record);
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NoSuchElementException none) {
            throw new FileRejectedException("The file is empty");
        } catch (CsvParseException malformed) {
            throw new FileRejectedException(
                    "After line %d: a quote that does not end, or a field that is too long".formatted(line));
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
