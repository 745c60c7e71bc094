package org.skillregister.certificate.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;
import org.skillregister.platform.file.FileRow;

/** A line of a file being checked. */
final class ImportLine {

    private final FileRow record;
    private final ImportHeader header;
    private final Map<FileColumn, String> texts = new EnumMap<>(FileColumn.class);
    private final List<Rejection> rejects = new ArrayList<>(0);

    ImportLine(FileRow record, ImportHeader header) {
        this.record = record;
        this.header = header;
        if (record.isDamaged()) {
            rejects.add(new Rejection(number(), record.lines(), null, RejectCode.QUOTE));
        } else if (!header.fits(record)) {
            rejects.add(new Rejection(number(), record.lines(), null, RejectCode.FIELD_COUNT));
        }
    }

    long number() {
        return record.line();
    }

    boolean isBlank() {
        return record.isBlank();
    }

    List<Rejection> rejects() {
        return rejects;
    }

    boolean isRejected() {
        return !rejects.isEmpty();
    }

    void reject(FileColumn column, RejectCode code) {
        rejects.add(new Rejection(number(), record.lines(), column, code));
    }

    /** Rejects a field that does not have the format of its column. */
    void rejectForm(FileColumn column) {
        String text = text(column);
        boolean damaged = SpreadsheetDamage.isPower(text)
                || (column == FileColumn.ISSUED_ON && SpreadsheetDamage.isSerialDay(text));
        reject(column, damaged ? RejectCode.SPREADSHEET_DAMAGE : RejectCode.FORM);
    }

    /** The trimmed text of the column; empty when it has none. */
    String text(FileColumn column) {
        String before = texts.get(column);
        if (before != null) {
            return before;
        }
        String text = header.text(record, column);
        texts.put(column, text);
        return text;
    }

    /** @return whether the required column has a value */
    boolean has(FileColumn column) {
        boolean there = !text(column).isEmpty();
        if (!there) {
            reject(column, RejectCode.MISSING);
        }
        return there;
    }
}
