package org.skillregister.certificate;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The first line of a file: which column stands where. */
final class ImportHeader {

    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final int fields;

    /** @throws ImportFailure when a column is unknown, there twice, or required and missing */
    ImportHeader(CsvRecord line) {
        this.fields = line.getFieldCount();
        for (int place = 0; place < fields; place++) {
            int field = place + 1;
            ImportColumn column = ImportColumn.find(line.getField(place))
                    .orElseThrow(() -> new ImportFailure(
                            "Field %d of the first line is no column: the columns are %s".formatted(field, names())));
            if (places.put(column, place) != null) {
                throw new ImportFailure("The column %s is there twice".formatted(column.header()));
            }
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                throw new ImportFailure("The first line lacks the column %s".formatted(column.header()));
            }
        }
    }

    private static String names() {
        return String.join(
                ", ",
                Arrays.stream(ImportColumn.values()).map(ImportColumn::header).toList());
    }

    boolean fits(CsvRecord line) {
        return line.getFieldCount() == fields;
    }

    String text(CsvRecord line, ImportColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : line.getField(place).strip();
    }
}
