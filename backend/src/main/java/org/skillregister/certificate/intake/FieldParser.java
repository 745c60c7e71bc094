package org.skillregister.certificate.intake;

import static org.skillregister.certificate.file.FileColumn.DOCUMENT_NUMBER;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.HOLDER_NAME;
import static org.skillregister.certificate.file.FileColumn.NUMBER;
import static org.skillregister.certificate.file.FileColumn.RESULTS;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.certificate.CertificateStatus;
import org.skillregister.certificate.VoidReason;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;

/** Parses the fields of a line that can be checked on their own; returns null for a rejected or, where allowed, empty field. */
final class FieldParser {

    private FieldParser() {}

    static @Nullable CertificateNumber number(ImportLine line) {
        if (!line.has(NUMBER)) {
            return null;
        }
        CertificateNumber number = CertificateNumber.find(line.text(NUMBER)).orElse(null);
        if (number == null && CertificateNumber.isOfAnotherKind(line.text(NUMBER))) {
            line.reject(NUMBER, RejectCode.NOT_KEPT_HERE);
        } else if (number == null) {
            line.rejectForm(NUMBER);
        }
        return number;
    }

    static @Nullable HolderName name(ImportLine line) {
        if (!line.has(HOLDER_NAME)) {
            return null;
        }
        HolderName name = HolderName.find(line.text(HOLDER_NAME)).orElse(null);
        if (name == null || name.hasGap()) {
            line.reject(HOLDER_NAME, RejectCode.FORM);
        }
        return name;
    }

    /** @param types the kinds by their names */
    static @Nullable IdentityDocument document(
            ImportLine line, LocalDate today, ParseCache<Optional<IdentityDocumentType>> types) {
        IdentityDocumentType type = documentType(line, today, types);
        if (type == null || !line.has(DOCUMENT_NUMBER)) {
            return null;
        }
        IdentityDocument document = IdentityDocument.typed(type, line.text(DOCUMENT_NUMBER));
        document.problem(today).ifPresent(problem -> {
            switch (problem) {
                case FORM -> line.rejectForm(DOCUMENT_NUMBER);
                case BIRTH_DATE -> line.reject(DOCUMENT_NUMBER, RejectCode.BIRTH_DATE);
                case CHECK_DIGIT ->
                    line.reject(
                            DOCUMENT_NUMBER,
                            SpreadsheetDamage.isCutOff(document.number())
                                    ? RejectCode.SPREADSHEET_DAMAGE
                                    : RejectCode.CHECK_DIGIT);
                case DOCUMENT_TYPE_DIFFERS -> line.reject(DOCUMENT_TYPE, RejectCode.DOCUMENT_TYPE_DIFFERS);
            }
        });
        return document;
    }

    /** If the type is missing, it is derived from a number that allows only one. */
    private static @Nullable IdentityDocumentType documentType(
            ImportLine line, LocalDate today, ParseCache<Optional<IdentityDocumentType>> types) {
        String text = line.text(DOCUMENT_TYPE);
        Optional<IdentityDocumentType> type =
                text.isEmpty() ? IdentityDocumentType.supposed(line.text(DOCUMENT_NUMBER), today) : types.of(text);
        if (type.isEmpty() && text.isEmpty() && SpreadsheetDamage.isPower(line.text(DOCUMENT_NUMBER))) {
            line.reject(DOCUMENT_NUMBER, RejectCode.SPREADSHEET_DAMAGE);
        } else if (type.isEmpty()) {
            line.reject(DOCUMENT_TYPE, text.isEmpty() ? RejectCode.MISSING : RejectCode.UNKNOWN);
        }
        return type.orElse(null);
    }

    /** @param scores the scores by the texts of the column */
    static Map<AssessmentModule, Integer> results(
            ImportLine line, ParseCache<Optional<Map<AssessmentModule, Integer>>> scores) {
        Optional<Map<AssessmentModule, Integer>> results = scores.of(line.text(RESULTS));
        if (results.isEmpty()) {
            line.reject(RESULTS, RejectCode.FORM);
        }
        return results.orElse(Map.of());
    }

    static @Nullable VoidReason voidReason(ImportLine line) {
        Optional<CertificateStatus> status = FieldFormat.status(line.text(STATUS));
        if (status.isEmpty()) {
            line.reject(STATUS, RejectCode.FORM);
            return null;
        }
        VoidReason reason = VoidReason.find(line.text(STATUS_REASON)).orElse(null);
        boolean isVoid = status.get() == CertificateStatus.VOID;
        if (isVoid ? reason == null : !line.text(STATUS_REASON).isEmpty()) {
            line.reject(STATUS_REASON, RejectCode.REASON);
        }
        return reason;
    }
}
