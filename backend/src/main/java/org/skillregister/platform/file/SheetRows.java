package org.skillregister.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The non-empty rows of a spreadsheet (.xlsx) sheet, with their row numbers. */
final class SheetRows implements FileRows {

    /** Number of bytes that identify the file type. */
    static final int MARK = 8;

    /** The file is held in memory, compressed as it is. */
    private static final int MOST_BYTES = 32 << 20;

    private static final int LAST_ROW = 1 << 20;
    private static final String UNREADABLE =
            "The spreadsheet cannot be read: open it, and save it again as .xlsx or as CSV in UTF-8";

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCells cells;
    private @Nullable SheetRow next;
    private int last;

    SheetRows(ReadableWorkbook workbook, Stream<Row> stream, SheetCells cells) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = cells;
    }

    /** A row counts as one line, even if its cells contain line breaks. */
    private record SheetRow(long line, List<String> fields) implements FileRow {

        @Override
        public int lines() {
            return 1;
        }

        @Override
        public boolean leavesOutEmptyFields() {
            return true;
        }
    }

    /**
     * The rows of the first visible sheet.
     *
     * @param most maximum unpacked size in bytes
     */
    static SheetRows open(InputStream bytes, long most) throws IOException {
        byte[] file = bytes.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new FileRejectedException(
                    "A spreadsheet has at most %d MB: save it as CSV in UTF-8".formatted(MOST_BYTES >> 20));
        }
        return read(() -> {
            boolean from1904 = SheetCheck.check(file, most);
            ReadableWorkbook workbook = workbook(file);
            Sheet sheet = workbook.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new FileRejectedException("The spreadsheet has no visible sheet"));
            return new SheetRows(workbook, sheet.openStream(), new SheetCells(workbook, from1904));
        });
    }

    /** Not every program writes formats, but the library fails without them once they are requested. */
    static ReadableWorkbook workbook(byte[] file) throws IOException {
        ParserNames.forget();
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (ExcelReaderException noFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && read(rows::hasNext)) {
            SheetRow row = read(() -> row(rows.next()));
            next = row.isBlank() ? null : row;
        }
        return next != null;
    }

    private SheetRow row(Row row) {
        if (row.getRowNum() <= last || row.getRowNum() > LAST_ROW) {
            throw new FileRejectedException(UNREADABLE);
        }
        last = row.getRowNum();
        return new SheetRow(last, row.stream().map(cells::text).toList());
    }

    @Override
    public FileRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return Objects.requireNonNull(row);
    }

    /** A read that may fail. */
    interface Reading<T> {

        T get() throws IOException;
    }

    /** Hides the library's failures: it fails in many ways on invalid files, and its messages may quote anything. */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (FileRejectedException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRejectedException(UNREADABLE);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
