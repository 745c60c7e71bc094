package org.skillregister.certificate.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.skillregister.certificate.file.Cell;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.FileRefused;

/** The first line of a file: which column stands where. */
final class ImportHeader {

    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private final int fields;

    /** @throws FileRefused when a column is unknown, there twice, or required and missing */
    ImportHeader(CsvRecord line) {
        this.fields = places(line);
        for (int place = 0; place < fields; place++) {
            if (line.getField(place).isBlank()) {
                continue;
            }
            int field = place + 1;
            FileColumn column = FileColumn.find(line.getField(place))
                    .orElseThrow(() -> new FileRefused(
                            "Field %d of the first line is no column: the columns are %s".formatted(field, names())));
            if (places.put(column, place) != null) {
                throw new FileRefused("The column %s is there twice".formatted(column.header()));
            }
        }
        for (FileColumn column : FileColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                throw new FileRefused("The first line lacks the column %s".formatted(column.header()));
            }
        }
    }

    private static int places(CsvRecord line) {
        int places = line.getFieldCount();
        while (places > 0 && line.getField(places - 1).isBlank()) {
            places--;
        }
        return places;
    }

    private static String names() {
        return String.join(
                ", ", Arrays.stream(FileColumn.values()).map(FileColumn::header).toList());
    }

    /** Whether the line has as many fields as the first one; empty ones at the end do not count. */
    boolean fits(CsvRecord line) {
        return line.getFieldCount() >= fields
                && line.getFields().subList(fields, line.getFieldCount()).stream()
                        .allMatch(String::isBlank);
    }

    String text(CsvRecord line, FileColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Cell.text(line.getField(place));
    }
}
