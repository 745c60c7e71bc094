package org.skillregister.platform.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** The non-empty rows of a CSV file or spreadsheet. All methods may throw {@link FileRejectedException}. */
public interface FileRows extends Iterator<FileRow>, Closeable {

    /** Message for a spreadsheet that only its own program can read. */
    String TOO_OLD =
            "The spreadsheet is in the format before Excel 2007, or has a password: save it as .xlsx without one";

    /** Maximum unpacked size of a spreadsheet filled in by hand; one written by a program may be much larger. */
    long MOST_FILLED_IN = 32L << 20;

    /**
     * Opens a file, whose first bytes identify its type.
     *
     * @param declared encoding of a CSV file as declared by the sender; null to detect it
     * @param oneLine whether the column with this header has one-line values; a line break in one is damage
     * @throws FileRejectedException when it can be seen that it cannot be read
     */
    static FileRows open(InputStream bytes, @Nullable Charset declared, Predicate<String> oneLine) throws IOException {
        return open(bytes, declared, oneLine, SheetCheck.MOST_UNPACKED);
    }

    /**
     * Opens a file with another size limit.
     *
     * @param most maximum unpacked size of a spreadsheet, in bytes
     * @throws FileRejectedException when it can be seen that it cannot be read
     */
    static FileRows open(InputStream bytes, @Nullable Charset declared, Predicate<String> oneLine, long most)
            throws IOException {
        BufferedInputStream input = new BufferedInputStream(bytes);
        input.mark(SheetRows.MARK);
        byte[] start = Arrays.copyOf(input.readNBytes(SheetRows.MARK), SheetRows.MARK);
        input.reset();
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new FileRejectedException(TOO_OLD);
        }
        return ReadableWorkbook.isOOXMLZipHeader(start)
                ? SheetRows.open(input, most)
                : CsvRows.open(input, declared, oneLine);
    }

    /**
     * The header: the first non-empty row.
     *
     * @throws FileRejectedException when there is none
     */
    default FileRow header() {
        while (hasNext()) {
            FileRow row = next();
            if (!row.isBlank()) {
                return row;
            }
        }
        throw new FileRejectedException("The file is empty");
    }
}
