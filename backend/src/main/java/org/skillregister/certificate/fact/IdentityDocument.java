package org.skillregister.certificate.fact;

/**
 * An identity document as somebody names it; whether there is such a one is not known.
 *
 * @param type its kind
 * @param number its number in capitals, without spaces
 */
public record IdentityDocument(IdentityDocumentType type, String number) {

    public static IdentityDocument typed(IdentityDocumentType type, String number) {
        return new IdentityDocument(type, NormalizedText.compact(number));
    }

    public boolean isWellFormed() {
        return type.fits(number);
    }

    /** Whether the check digit is right, where the kind has one; it must be well-formed. */
    public boolean isChecked() {
        return !type.hasCheckDigit(number) || ResidentNumber.isChecked(number);
    }

    /** Numbers do not get into logs. */
    @Override
    public String toString() {
        return "IdentityDocument[%s …]".formatted(type);
    }
}
