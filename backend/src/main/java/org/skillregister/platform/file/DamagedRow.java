package org.skillregister.platform.file;

import java.util.List;

/**
 * Lines of a CSV file that are not a record, because a quote in them is stray or missing.
 *
 * @param line number of the first line
 * @param lines number of lines
 */
record DamagedRow(long line, int lines) implements FileRow {

    @Override
    public List<String> fields() {
        return List.of();
    }

    @Override
    public boolean leavesOutEmptyFields() {
        return false;
    }

    @Override
    public boolean isBlank() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return true;
    }
}
