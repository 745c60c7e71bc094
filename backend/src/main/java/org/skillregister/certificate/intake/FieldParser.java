package org.skillregister.certificate.intake;

import static org.skillregister.certificate.file.FileColumn.DOCUMENT_NUMBER;
import static org.skillregister.certificate.file.FileColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.file.FileColumn.HOLDER_NAME;
import static org.skillregister.certificate.file.FileColumn.NUMBER;
import static org.skillregister.certificate.file.FileColumn.STATUS;
import static org.skillregister.certificate.file.FileColumn.STATUS_REASON;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.certificate.CertificateStatus;
import org.skillregister.certificate.VoidReason;
import org.skillregister.certificate.fact.CertificateNumber;
import org.skillregister.certificate.fact.HolderName;
import org.skillregister.certificate.fact.IdentityDocument;
import org.skillregister.certificate.fact.IdentityDocumentType;
import org.skillregister.certificate.file.RejectCode;
import org.skillregister.certificate.file.SpreadsheetDamage;

/** Reads fields of a line that can be judged by themselves; null is a field that was rejected or, if it may be, empty. */
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
        if (name == null) {
            line.reject(HOLDER_NAME, RejectCode.FORM);
        }
        return name;
    }

    static @Nullable IdentityDocument document(ImportLine line) {
        if (!line.has(DOCUMENT_TYPE) || !line.has(DOCUMENT_NUMBER)) {
            return null;
        }
        IdentityDocumentType type =
                IdentityDocumentType.find(line.text(DOCUMENT_TYPE)).orElse(null);
        if (type == null) {
            line.reject(DOCUMENT_TYPE, RejectCode.UNKNOWN);
            return null;
        }
        IdentityDocument document = IdentityDocument.typed(type, line.text(DOCUMENT_NUMBER));
        if (!document.isWellFormed()) {
            line.rejectForm(DOCUMENT_NUMBER);
        } else if (!document.isChecked()) {
            boolean damaged = SpreadsheetDamage.isCutOff(document.number());
            line.reject(DOCUMENT_NUMBER, damaged ? RejectCode.SPREADSHEET_DAMAGE : RejectCode.CHECK_DIGIT);
        }
        return document;
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
