package org.skillregister.platform.file;

import java.util.List;

/** A record of a file: one or more lines of text, or a row of a sheet. */
public interface FileRow {

    /** Line of the file on which it begins, or row of the sheet, from 1. */
    long line();

    /** How many lines of the file it has: fields in quotes may have line breaks. */
    int lines();

    /** What stands in it, from the left. */
    List<String> fields();

    /** Whether fewer fields than columns are no fault: a sheet only has the cells in which something stands. */
    boolean leavesOutEmptyFields();

    /** @return what stands at a place from 0, without the marks of spreadsheets; empty when nothing does */
    default String text(int place) {
        List<String> fields = fields();
        return place < fields.size() ? Cell.text(fields.get(place)) : "";
    }

    /** Whether a quote in it is wrong, so that nobody can tell where it ends and what stands in it; it has no fields then. */
    default boolean isDamaged() {
        return false;
    }

    /** Whether nothing stands in it, as in the rows that spreadsheets add at the end. */
    default boolean isBlank() {
        for (String field : fields()) {
            if (!Cell.text(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
