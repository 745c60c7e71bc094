package org.skillregister.certificate.verification;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileRow;

/** The header of a lookup file: the position of each column. Unknown columns are ignored. */
final class LookupHeader {

    private static final String REFERENCE = "REFERENCE";
    private static final String REFERENCE_CHINESE = "参考号";

    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private int reference = -1;

    /** @throws FileRejectedException when a column is duplicated, or the columns do not suffice for a lookup */
    LookupHeader(FileRow line) {
        for (int place = 0; place < line.fields().size(); place++) {
            String name = line.text(place);
            if (isReference(name)) {
                if (reference >= 0) {
                    throw new FileRejectedException("The column reference appears twice");
                }
                reference = place;
                continue;
            }
            FileColumn column = FileColumn.find(name).orElse(null);
            if (column != null && places.put(column, place) != null) {
                throw new FileRejectedException("The column %s appears twice".formatted(column.header()));
            }
        }
        boolean isAbout = places.containsKey(FileColumn.NUMBER) || places.containsKey(FileColumn.DOCUMENT_NUMBER);
        if (!places.containsKey(FileColumn.HOLDER_NAME) || !isAbout) {
            throw new FileRejectedException(
                    "The first line needs the columns holder_name (姓名), and either number (证书编号) or"
                            + " document_number (证件号码), with document_type (证件类型) unless the number determines it");
        }
    }

    private static boolean isReference(String header) {
        String name = NormalizedText.compact(header, "*:");
        return name.equals(REFERENCE) || name.equals(REFERENCE_CHINESE);
    }

    /** Whether the text is the header of a column that is read; no column has values with line breaks. */
    static boolean isColumn(String header) {
        return isReference(header) || FileColumn.isColumn(header);
    }

    /** @return the text of the column; empty when it has none or there is no such column */
    String text(FileRow line, FileColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : line.text(place);
    }

    /** @return the sender's reference for the line; null when there is none */
    @Nullable
    String reference(FileRow line) {
        String text = reference < 0 ? "" : line.text(reference);
        return text.isEmpty() ? null : text;
    }
}
