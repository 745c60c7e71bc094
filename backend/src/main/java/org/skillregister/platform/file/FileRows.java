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

/** The rows of a file in which something stands, whether it is CSV or a spreadsheet. All methods may throw {@link FileRejectedException}. */
public interface FileRows extends Iterator<FileRow>, Closeable {

    /** What a spreadsheet is refused with that only its own program can read. */
    String TOO_OLD = "The spreadsheet is of the kind before 2007, or has a password: save it as .xlsx without one";

    /** So many bytes a spreadsheet that people fill in has at most, unpacked; what a program writes may be much longer. */
    long MOST_FILLED_IN = 32L << 20;

    /**
     * Opens a file; what it is stands in its first bytes.
     *
     * @param declared the encoding of a CSV file as the sender names it; null when it is to be recognized
     * @param oneLine whether no value has a line break in a column with this name: one that has is damage
     * @throws FileRejectedException when it can be seen that it cannot be read
     */
    static FileRows open(InputStream bytes, @Nullable Charset declared, Predicate<String> oneLine) throws IOException {
        return open(bytes, declared, oneLine, SheetCheck.MOST_UNPACKED);
    }

    /**
     * Opens a file, as above.
     *
     * @param most bytes that a spreadsheet may have, unpacked
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
     * The first row in which something stands, which names the columns.
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
