package org.skillregister.certificate.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.platform.file.Cell;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileRow;

/** The first line of a file: the position of each column. */
final class ImportHeader {

    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private final int fields;

    /** @throws FileRejectedException when a column is unknown or duplicated, or a required one is missing */
    ImportHeader(FileRow line) {
        this.fields = places(line);
        for (int place = 0; place < fields; place++) {
            String name = line.text(place);
            if (name.isEmpty()) {
                continue;
            }
            int field = place + 1;
            FileColumn column = FileColumn.find(name)
                    .orElseThrow(() -> new FileRejectedException(
                            "Field %d of the first line is not a known column: the columns are %s"
                                    .formatted(field, names())));
            if (places.put(column, place) != null) {
                throw new FileRejectedException("The column %s appears twice".formatted(column.header()));
            }
        }
        for (FileColumn column : FileColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                throw new FileRejectedException("The first line lacks the column %s".formatted(column.header()));
            }
        }
    }

    private static int places(FileRow line) {
        int places = line.fields().size();
        while (places > 0 && line.text(places - 1).isEmpty()) {
            places--;
        }
        return places;
    }

    private static String names() {
        return String.join(
                ", ", Arrays.stream(FileColumn.values()).map(FileColumn::header).toList());
    }

    /** Whether the line has as many fields as the header, apart from empty fields at the end and those that a sheet leaves out. */
    boolean fits(FileRow line) {
        int there = line.fields().size();
        return there == fields
                || (there < fields && line.leavesOutEmptyFields())
                || (there > fields
                        && line.fields().stream().skip(fields).map(Cell::text).allMatch(String::isEmpty));
    }

    String text(FileRow line, FileColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : line.text(place);
    }
}
