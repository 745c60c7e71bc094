package org.skillregister.certificate;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file of certificates. It tells the place, never what stands there.
 *
 * @param line line of the file, from 1; the header is one
 * @param column column; null when it is the line as a whole
 * @param code what is wrong
 */
record Rejected(long line, @Nullable ImportColumn column, RejectCode code) {

    static final String HEADER = "line,column,code\n";

    String csv() {
        return "%d,%s,%s%n".formatted(line, column == null ? "" : column.header(), code);
    }
}
