package org.skillregister.platform.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The columns of a CSV file by its header line: how many fields a record has, and in which of them no value has a line break. */
final class CsvColumns {

    private final char separator;
    private final Predicate<String> oneLine;
    private final Set<Integer> oneLinePlaces = new HashSet<>();
    private int width;

    /** @param oneLine whether no value has a line break in a column with this name */
    CsvColumns(char separator, Predicate<String> oneLine) {
        this.separator = separator;
        this.oneLine = oneLine;
    }

    /** Whether the header has been read. */
    boolean areKnown() {
        return width > 0;
    }

    /**
     * Reads the record when it is the header, which may follow a separator line and blank lines. Blank lines are skipped early, because
     * parsing each would be expensive.
     *
     * @param isFirst whether it is the first line of the file
     */
    void read(String record, boolean isFirst) throws IOException {
        if (record.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        List<String> names = FileText.fields(record, separator);
        if (isFirst && FileText.isSeparatorLine(names)) {
            return;
        }
        for (int place = 0; place < names.size(); place++) {
            String name = Cell.text(names.get(place));
            if (!name.isEmpty()) {
                width = place + 1;
                if (oneLine.test(name)) {
                    oneLinePlaces.add(place);
                }
            }
        }
    }

    /** The quotes of a record that is to be read. */
    QuotedField quotes() {
        return new QuotedField(separator, oneLinePlaces);
    }

    /** Whether a line may be a record, though its quotes may be wrong. */
    boolean mayBeRecord(String line) {
        return QuotedField.pieces(line, separator) >= width;
    }

    /** Whether a line within quotes has as many fields as a record. */
    boolean isRecord(String within) {
        return width > 1 && QuotedField.fields(within, separator) >= width;
    }
}
