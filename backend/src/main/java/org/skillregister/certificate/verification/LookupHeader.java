package org.skillregister.certificate.verification;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.file.Cell;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.FileRefused;

/** The first line of a file of lookups: which column stands where. Other columns than those of lookups are passed over. */
final class LookupHeader {

    private static final String REFERENCE = "reference";
    private static final String REFERENCE_CHINESE = "参考号";

    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private int reference = -1;

    /** @throws FileRefused when a column is there twice, or nothing could be looked up by those that are there */
    LookupHeader(CsvRecord line) {
        for (int place = 0; place < line.getFieldCount(); place++) {
            String name = Cell.text(line.getField(place));
            if (name.equalsIgnoreCase(REFERENCE) || name.equals(REFERENCE_CHINESE)) {
                reference = place;
                continue;
            }
            FileColumn column = FileColumn.find(name).orElse(null);
            if (column != null && places.put(column, place) != null) {
                throw new FileRefused("The column %s is there twice".formatted(column.header()));
            }
        }
        boolean byNumber = places.containsKey(FileColumn.NUMBER);
        boolean byDocument =
                places.containsKey(FileColumn.DOCUMENT_TYPE) && places.containsKey(FileColumn.DOCUMENT_NUMBER);
        if (!places.containsKey(FileColumn.HOLDER_NAME) || !(byNumber || byDocument)) {
            throw new FileRefused("The first line needs the columns holder_name (姓名), and either number (证书编号) or"
                    + " document_type (证件类型) and document_number (证件号码)");
        }
    }

    /** @return what stands in the column; empty when nothing does, or there is no such column */
    String text(CsvRecord line, FileColumn column) {
        Integer place = places.get(column);
        return place == null || place >= line.getFieldCount() ? "" : Cell.text(line.getField(place));
    }

    /** @return what the sender calls the line; null when nothing */
    @Nullable
    String reference(CsvRecord line) {
        String text = reference < 0 || reference >= line.getFieldCount() ? "" : Cell.text(line.getField(reference));
        return text.isEmpty() ? null : text;
    }
}
