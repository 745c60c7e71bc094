package org.skillregister.certificate.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.platform.TextForm;

/** A line of a file while it is being checked. */
final class ImportLine {

    private static final TextForm SPREADSHEET = new TextForm(40, "[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");

    private final CsvRecord record;
    private final ImportHeader header;
    private final List<Rejection> rejects = new ArrayList<>(0);

    ImportLine(CsvRecord record, ImportHeader header) {
        this.record = record;
        this.header = header;
        if (!header.fits(record)) {
            rejects.add(new Rejection(number(), null, RejectCode.FIELD_COUNT));
        }
    }

    long number() {
        return record.getStartingLineNumber();
    }

    List<Rejection> rejects() {
        return rejects;
    }

    boolean isRejected() {
        return !rejects.isEmpty();
    }

    void reject(FileColumn column, RejectCode code) {
        rejects.add(new Rejection(number(), column, code));
    }

    /** Rejects what has not the form of its column. */
    void rejectForm(FileColumn column) {
        reject(column, SPREADSHEET.fits(text(column)) ? RejectCode.SPREADSHEET_DAMAGE : RejectCode.FORM);
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
