package org.skillregister.certificate.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An identity document as stated by a caller; it need not exist.
 *
 * @param type its type
 * @param number its number in capitals, without spaces, and without the part that changes when it is reissued
 */
public record IdentityDocument(IdentityDocumentType type, String number) {

    public static IdentityDocument typed(IdentityDocumentType type, String number) {
        return new IdentityDocument(type, type.lasting(NormalizedText.compact(number)));
    }

    /** @return why no such document can exist; empty when one can */
    public Optional<DocumentProblem> problem(LocalDate today) {
        Optional<IdentityDocumentType> kind = IdentityDocumentType.ofNumber(number, today);
        if (kind.isPresent()) {
            return kind.filter(type::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(DocumentProblem.DOCUMENT_TYPE_DIFFERS);
        }
        if (!type.fits(number)) {
            return Optional.of(DocumentProblem.FORM);
        }
        if (!type.hasCheckDigit(number)) {
            return Optional.empty();
        }
        return Optional.of(
                ResidentNumber.isDated(number, today) ? DocumentProblem.CHECK_DIGIT : DocumentProblem.BIRTH_DATE);
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "IdentityDocument[%s …]".formatted(type);
    }
}
