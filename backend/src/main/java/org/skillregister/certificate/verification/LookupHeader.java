package org.skillregister.certificate.verification;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.fact.NormalizedText;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileRow;

/** The header of a lookup file: which column is where. Unknown columns are ignored. */
final class LookupHeader {

    private static final String REFERENCE = "REFERENCE";
    private static final String REFERENCE_CHINESE = "参考号";

    private final Map<FileColumn, Integer> places = new EnumMap<>(FileColumn.class);
    private int reference = -1;

    /** @throws FileRejectedException when a column is there twice, or nothing could be looked up by those that are there */
    LookupHeader(FileRow line) {
        for (int place = 0; place < line.fields().size(); place++) {
            String name = line.text(place);
            if (isReference(name)) {
                if (reference >= 0) {
                    throw new FileRejectedException("The column reference is there twice");
                }
                reference = place;
                continue;
            }
            FileColumn column = FileColumn.find(name).orElse(null);
            if (column != null && places.put(column, place) != null) {
                throw new FileRejectedException("The column %s is there twice".formatted(column.header()));
            }
        }
        boolean isAbout = places.containsKey(FileColumn.NUMBER) || places.containsKey(FileColumn.DOCUMENT_NUMBER);
        if (!places.containsKey(FileColumn.HOLDER_NAME) || !isAbout) {
            throw new FileRejectedException(
                    "The first line needs the columns holder_name (姓名), and either number (证书编号) or"
                            + " document_number (证件号码), with document_type (证件类型) where the number leaves it open");
        }
    }

    private static boolean isReference(String header) {
        String name = NormalizedText.compact(header, "*:");
        return name.equals(REFERENCE) || name.equals(REFERENCE_CHINESE);
    }

    /** Whether it is the name of a column that is read; none has values with line breaks. */
    static boolean isColumn(String header) {
        return isReference(header) || FileColumn.isColumn(header);
    }

    /** @return what stands in the column; empty when nothing does, or there is no such column */
    String text(FileRow line, FileColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : line.text(place);
    }

    /** @return what the sender calls the line; null when nothing */
    @Nullable
    String reference(FileRow line) {
        String text = reference < 0 ? "" : line.text(reference);
        return text.isEmpty() ? null : text;
    }
}
