package org.skillregister.certificate.intake;

import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.file.FileColumn;

/**
 * Something wrong in a file of certificates. It tells the place, never what stands there.
 *
 * @param line line of the file, from 1; the header is one
 * @param column column; null when it is the line as a whole
 * @param code what is wrong
 */
public record Rejection(long line, @Nullable FileColumn column, RejectCode code) {

    public static final String HEADER = "line,column,code\n";

    public String csv() {
        return "%d,%s,%s%n".formatted(line, column == null ? "" : column.header(), code);
    }
}
