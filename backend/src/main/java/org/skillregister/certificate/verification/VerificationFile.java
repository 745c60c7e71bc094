package org.skillregister.certificate.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateLookup;
import org.skillregister.certificate.CertificateLookup.ByIdentity;
import org.skillregister.certificate.CertificateLookup.ByNumber;
import org.skillregister.certificate.LookupProblem;
import org.skillregister.certificate.fact.DocumentProblem;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.FileColumn;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;
import org.skillregister.platform.file.FileRejectedException;
import org.skillregister.platform.file.FileRow;
import org.skillregister.platform.file.FileRows;
import org.skillregister.platform.text.BoundedPattern;

/** Reads lookup files. A line that cannot be looked up is marked; the others are still looked up. */
final class VerificationFile {

    /** Leaves no room for a name, or for a formula that a spreadsheet would run. */
    private static final BoundedPattern REFERENCE = new BoundedPattern(64, "[A-Za-z0-9][A-Za-z0-9._:/#-]{0,63}");

    private final int most;
    private final LocalDate today;
    private final List<LookupLine> lines = new ArrayList<>();

    private VerificationFile(int most, LocalDate today) {
        this.most = most;
        this.today = today;
    }

    /**
     * Reads a file.
     *
     * @param declared its encoding as declared by the sender; null to detect it
     * @throws FileRejectedException when it cannot be read, or has too many lines
     */
    static List<LookupLine> read(InputStream file, @Nullable Charset declared, int most, LocalDate today)
            throws IOException {
        VerificationFile read = new VerificationFile(most, today);
        try (FileRows rows = FileRows.open(file, declared, LookupHeader::isColumn)) {
            read.all(rows);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        if (read.lines.isEmpty()) {
            throw new FileRejectedException("The file has no lookups");
        }
        return read.lines;
    }

    private void all(FileRows rows) {
        LookupHeader header = new LookupHeader(rows.header());
        while (rows.hasNext()) {
            FileRow row = rows.next();
            if (row.isBlank()) {
                continue;
            }
            if (lines.size() == most) {
                throw new FileRejectedException("A file has at most %d lines beside the header".formatted(most));
            }
            lines.add(line(row, header));
        }
    }

    private LookupLine line(FileRow row, LookupHeader header) {
        int line = Math.toIntExact(row.line());
        if (row.isDamaged()) {
            return LookupLine.bad(line, null, RejectCode.QUOTE);
        }
        String reference = header.reference(row);
        if (reference != null && (!REFERENCE.fits(reference) || isIdentityNumber(reference))) {
            return LookupLine.bad(line, null, RejectCode.REFERENCE);
        }
        String name = header.text(row, FileColumn.HOLDER_NAME);
        String number = header.text(row, FileColumn.NUMBER);
        String document = header.text(row, FileColumn.DOCUMENT_NUMBER);
        if (name.isEmpty()) {
            return LookupLine.bad(line, reference, RejectCode.NAME_MISSING);
        }
        if (number.isEmpty() && document.isEmpty()) {
            return LookupLine.bad(line, reference, RejectCode.NUMBER_MISSING);
        }
        if (HolderName.find(name).filter(it -> !it.hasGap()).isEmpty()) {
            return LookupLine.bad(line, reference, RejectCode.FORM);
        }
        if (SpreadsheetDamage.isPower(number.isEmpty() ? document : number)) {
            return LookupLine.bad(line, reference, RejectCode.SPREADSHEET_DAMAGE);
        }
        // HR sheets have both for most people: the certificate number is the more specific.
        return number.isEmpty()
                ? byDocument(line, reference, header.text(row, FileColumn.DOCUMENT_TYPE), document, name)
                : asking(line, reference, new ByNumber(number, name));
    }

    private LookupLine byDocument(int line, @Nullable String reference, String type, String document, String name) {
        return (type.isEmpty() ? IdentityDocumentType.supposed(document, today) : IdentityDocumentType.find(type))
                .map(found -> numberProblem(IdentityDocument.typed(found, document), type.isEmpty())
                        .map(problem -> LookupLine.bad(line, reference, problem))
                        .orElseGet(() -> asking(line, reference, new ByIdentity(found, document, name))))
                .orElseGet(() -> LookupLine.bad(
                        line, reference, type.isEmpty() ? RejectCode.DOCUMENT_TYPE_MISSING : RejectCode.UNKNOWN));
    }

    /** Reports spreadsheet damage, and a wrong check digit if the document type was only derived from the number. */
    private Optional<RejectCode> numberProblem(IdentityDocument document, boolean supposed) {
        return document.problem(today)
                .filter(DocumentProblem.CHECK_DIGIT::equals)
                .flatMap(_ -> SpreadsheetDamage.isCutOff(document.number())
                        ? Optional.of(RejectCode.SPREADSHEET_DAMAGE)
                        : Optional.of(RejectCode.CHECK_DIGIT).filter(_ -> supposed));
    }

    private LookupLine asking(int line, @Nullable String reference, CertificateLookup lookup) {
        return LookupProblem.of(lookup, today)
                .map(problem -> LookupLine.bad(line, reference, RejectCode.valueOf(problem.name())))
                .orElseGet(() -> LookupLine.asking(line, reference, lookup));
    }

    /** Refuses anything that looks like one, whatever the sender uses it for. */
    private boolean isIdentityNumber(String reference) {
        return IdentityDocument.typed(IdentityDocumentType.RESIDENT_IDENTITY_CARD, reference)
                .problem(today)
                .filter(problem -> problem == DocumentProblem.FORM || problem == DocumentProblem.BIRTH_DATE)
                .isEmpty();
    }
}
