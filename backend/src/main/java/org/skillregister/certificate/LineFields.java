package org.skillregister.certificate;

import static org.skillregister.certificate.ImportColumn.DOCUMENT_NUMBER;
import static org.skillregister.certificate.ImportColumn.DOCUMENT_TYPE;
import static org.skillregister.certificate.ImportColumn.HOLDER_NAME;
import static org.skillregister.certificate.ImportColumn.NUMBER;
import static org.skillregister.certificate.ImportColumn.STATUS;
import static org.skillregister.certificate.ImportColumn.STATUS_REASON;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads fields of a line that can be judged by themselves; null is a field that was rejected or, if it may be, empty. */
final class LineFields {

    private LineFields() {}

    static @Nullable CertificateNumber number(CheckedLine line) {
        if (!line.has(NUMBER)) {
            return null;
        }
        CertificateNumber number = CertificateNumber.find(line.text(NUMBER)).orElse(null);
        if (number == null) {
            line.rejectForm(NUMBER);
        }
        return number;
    }

    static @Nullable HolderName name(CheckedLine line) {
        if (!line.has(HOLDER_NAME)) {
            return null;
        }
        HolderName name = HolderName.find(line.text(HOLDER_NAME)).orElse(null);
        if (name == null) {
            line.reject(HOLDER_NAME, RejectCode.FORM);
        }
        return name;
    }

    static @Nullable IdentityDocument document(CheckedLine line) {
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
            line.reject(DOCUMENT_NUMBER, RejectCode.CHECK_DIGIT);
        }
        return document;
    }

    static @Nullable VoidReason voidReason(CheckedLine line) {
        Optional<CertificateStatus> status = FieldForms.status(line.text(STATUS));
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
