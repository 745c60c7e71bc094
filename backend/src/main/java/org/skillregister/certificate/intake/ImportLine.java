package org.skillregister.certificate.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;

/** A line of a file while it is being checked. */
final class ImportLine {

    private final CsvRecord record;
    private final ImportHeader header;
    private final List<Rejection> rejects = new ArrayList<>(0);

    ImportLine(CsvRecord record, ImportHeader header) {
        this.record = record;
        this.header = header;
        if (!header.fits(record)) {
            rejects.add(new Rejection(number(), span(), null, RejectCode.FIELD_COUNT));
        }
    }

    long number() {
        return record.getStartingLineNumber();
    }

    /** How many lines of the file it has: fields in quotes may have line breaks. */
    private int span() {
        return 1
                + (int) record.getFields().stream()
                        .flatMapToInt(String::chars)
                        .filter(character -> character == '\n')
                        .count();
    }

    /** Whether nothing stands in it, as in the rows that spreadsheets add at the end. */
    boolean isBlank() {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    List<Rejection> rejects() {
        return rejects;
    }

    boolean isRejected() {
        return !rejects.isEmpty();
    }

    void reject(FileColumn column, RejectCode code) {
        rejects.add(new Rejection(number(), span(), column, code));
    }

    /** Rejects what has not the form of its column. */
    void rejectForm(FileColumn column) {
        String text = text(column);
        boolean damaged = SpreadsheetDamage.isPower(text)
                || (column == FileColumn.ISSUED_ON && SpreadsheetDamage.isSerialDay(text));
        reject(column, damaged ? RejectCode.SPREADSHEET_DAMAGE : RejectCode.FORM);
    }

    /** What stands in the column, without spaces around; empty when nothing does, which is rejected where it is required. */
    String text(FileColumn column) {
        return header.text(record, column);
    }

    /** @return whether something stands in the required column */
    boolean has(FileColumn column) {
        boolean there = !text(column).isEmpty();
        if (!there) {
            reject(column, RejectCode.MISSING);
        }
        return there;
    }
}
