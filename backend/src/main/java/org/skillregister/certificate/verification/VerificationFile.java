package org.skillregister.certificate.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.FileRefused;
import org.skillregister.certificate.file.FileText;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;
import org.skillregister.platform.TextForm;

/** Reads files of lookups. A line that cannot be looked up is told as such; the others are looked up. */
final class VerificationFile {

    /** Nothing in which a name fits, and nothing that a spreadsheet would calculate. */
    private static final TextForm REFERENCE = new TextForm(64, "[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");

    private final int most;
    private final List<LookupLine> lines = new ArrayList<>();

    private VerificationFile(int most) {
        this.most = most;
    }

    /**
     * Reads a file.
     *
     * @param declared its encoding as the sender names it; null when it is to be recognized
     * @throws FileRefused when it cannot be read, or has too many lines
     */
    static List<LookupLine> read(InputStream file, @Nullable Charset declared, int most) throws IOException {
        VerificationFile read = new VerificationFile(most);
        try (CsvReader<CsvRecord> records = FileText.records(file, declared)) {
            read.all(records.iterator());
        } catch (CsvParseException malformed) {
            throw new FileRefused("After line %d: a quote that does not end, or a field that is too long"
                    .formatted(read.lines.isEmpty() ? 1 : read.lines.getLast().line()));
        } catch (NoSuchElementException empty) {
            throw new FileRefused("The file is empty");
        } catch (CharacterCodingException noText) {
            throw new FileRefused(FileText.NO_TEXT);
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new FileRefused(FileText.NO_TEXT);
            }
            throw unreadable.getCause();
        }
        if (read.lines.isEmpty()) {
            throw new FileRefused("The file has no lookups");
        }
        return read.lines;
    }

    private void all(Iterator<CsvRecord> records) {
        CsvRecord first = records.next();
        LookupHeader header = new LookupHeader(FileText.isSeparatorLine(first) ? records.next() : first);
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (lines.size() == most) {
                throw new FileRefused("A file has at most %d lines beside the header".formatted(most));
            }
            lines.add(line(record, header));
        }
    }

    private static LookupLine line(CsvRecord record, LookupHeader header) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        String reference = header.reference(record);
        if (reference != null && (!REFERENCE.fits(reference) || isIdentityNumber(reference))) {
            return LookupLine.bad(line, null, RejectCode.REFERENCE);
        }
        String name = header.text(record, FileColumn.HOLDER_NAME);
        String number = header.text(record, FileColumn.NUMBER);
        String document = header.text(record, FileColumn.DOCUMENT_NUMBER);
        if (name.isEmpty() || number.isEmpty() == document.isEmpty()) {
            return LookupLine.bad(line, reference, RejectCode.MISSING);
        }
        if (SpreadsheetDamage.isPower(number) || SpreadsheetDamage.isPower(document)) {
            return LookupLine.bad(line, reference, RejectCode.SPREADSHEET_DAMAGE);
        }
        if (CertificateNumber.isOfAnotherKind(number)) {
            return LookupLine.bad(line, reference, RejectCode.NOT_KEPT_HERE);
        }
        if (!number.isEmpty()) {
            return LookupLine.asking(line, reference, new ByNumber(number, name));
        }
        return IdentityDocumentType.find(header.text(record, FileColumn.DOCUMENT_TYPE))
                .map(type -> isDamaged(IdentityDocument.typed(type, document))
                        ? LookupLine.bad(line, reference, RejectCode.SPREADSHEET_DAMAGE)
                        : LookupLine.asking(line, reference, new ByIdentity(type, document, name)))
                .orElseGet(() -> LookupLine.bad(line, reference, RejectCode.UNKNOWN));
    }

    private static boolean isIdentityNumber(String reference) {
        return IdentityDocument.typed(IdentityDocumentType.RESIDENT_IDENTITY_CARD, reference)
                .isWellFormed();
    }

    private static boolean isDamaged(IdentityDocument document) {
        return document.isWellFormed() && !document.isChecked() && SpreadsheetDamage.isCutOff(document.number());
    }
}
