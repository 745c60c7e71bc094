package org.skillregister.certificate.intake;

import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;

/**
 * A problem in a certificate file: its position, never the text there.
 *
 * @param line its first line in the file, from 1; the header counts
 * @param lines how many lines it spans: several when a quoted field was not closed
 * @param column column; null for the line as a whole
 * @param code what is wrong
 */
public record Rejection(long line, int lines, @Nullable FileColumn column, RejectCode code) {

    public static final String HEADER = "line,column,code,lines\n";

    public String csv() {
        return "%d,%s,%s,%d%n".formatted(line, column == null ? "" : column.header(), code, lines);
    }
}
