package org.skillregister.platform.file;

import java.util.List;

/** A record of a file: one or more lines of text, or a row of a sheet. */
public interface FileRow {

    /** Its first line in the file, or its row in the sheet, from 1. */
    long line();

    /** How many lines of the file it spans: quoted fields may have line breaks. */
    int lines();

    /** Its fields, from the left. */
    List<String> fields();

    /** Whether it may have fewer fields than columns: a sheet has only its non-empty cells. */
    boolean leavesOutEmptyFields();

    /** @return the text at an index from 0, without spreadsheet marks; empty when there is none */
    default String text(int place) {
        List<String> fields = fields();
        return place < fields.size() ? Cell.text(fields.get(place)) : "";
    }

    /** Whether a wrong quote makes its extent and content uncertain; it then has no fields. */
    default boolean isDamaged() {
        return false;
    }

    /** Whether it is empty, like the rows that spreadsheets append. */
    default boolean isBlank() {
        for (String field : fields()) {
            if (!Cell.text(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
