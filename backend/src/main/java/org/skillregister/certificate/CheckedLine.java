package org.skillregister.certificate;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.skillregister.platform.TextForm;

/** A line of a file while it is being checked. */
final class CheckedLine {

    private static final TextForm SPREADSHEET = new TextForm(40, "[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");

    private final CsvRecord record;
    private final ImportHeader header;
    private final List<Rejected> rejects = new ArrayList<>(0);

    CheckedLine(CsvRecord record, ImportHeader header) {
        this.record = record;
        this.header = header;
        if (!header.fits(record)) {
            rejects.add(new Rejected(number(), null, RejectCode.FIELD_COUNT));
        }
    }

    long number() {
        return record.getStartingLineNumber();
    }

    List<Rejected> rejects() {
        return rejects;
    }

    boolean isRejected() {
        return !rejects.isEmpty();
    }

    void reject(ImportColumn column, RejectCode code) {
        rejects.add(new Rejected(number(), column, code));
    }

    /** Rejects what has not the form of its column. */
    void rejectForm(ImportColumn column) {
        reject(column, SPREADSHEET.fits(text(column)) ? RejectCode.SPREADSHEET_DAMAGE : RejectCode.FORM);
    }

    /** What stands in the column, without spaces around; empty when nothing does, which is rejected where it is required. */
    String text(ImportColumn column) {
        return header.text(record, column);
    }

    /** @return whether something stands in the required column */
    boolean has(ImportColumn column) {
        boolean there = !text(column).isEmpty();
        if (!there) {
            reject(column, RejectCode.MISSING);
        }
        return there;
    }
}
