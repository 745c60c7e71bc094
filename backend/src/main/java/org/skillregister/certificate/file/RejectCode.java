package org.skillregister.certificate.file;

/** Why a line was rejected. */
public enum RejectCode {
    /**
     * A quote in the line is wrong: within a field, after a quoted field, or unclosed. The text it would have swallowed is read
     * separately, as far as it may be lines of its own.
     */
    QUOTE,
    /** The line and the header differ in the number of fields. */
    FIELD_COUNT,
    /** The field must not be empty. */
    MISSING,
    /** A lookup has no name: a number and a document together are not enough. */
    NAME_MISSING,
    /** A lookup has neither a certificate's number nor that of a document. */
    NUMBER_MISSING,
    /** A lookup gives no document type, and the number does not determine it. */
    DOCUMENT_TYPE_MISSING,
    /** A spreadsheet has turned the number into 1.23E+17 or its last digits into 000, or the day into a number; the original is lost. */
    SPREADSHEET_DAMAGE,
    /** The text does not have the format of the column. */
    FORM,
    /**
     * The number belongs to another kind of certificate, which only its issuer can verify: 13 or 16 digits (职业资格证书), or a letter for the
     * level (特级技师, 首席技师).
     */
    NOT_KEPT_HERE,
    /** The check digit is wrong. */
    CHECK_DIGIT,
    /** The day of birth in the number does not exist, is in the future, or is before 1900. */
    BIRTH_DATE,
    /** The number unambiguously belongs to another type of document than the one given. */
    DOCUMENT_TYPE_DIFFERS,
    /** The register does not know this name or code. */
    UNKNOWN,
    /** The number encodes another level. */
    LEVEL_DIFFERS,
    /** The number encodes another year. */
    YEAR_DIFFERS,
    /** The body in the number is not assigned to this organization. */
    ISSUER_DIFFERS,
    /** The certificate belongs to an organization that the key does not act for. */
    OTHER_ORGANIZATION,
    /** The certificate was erased on legal grounds, and must not be sent again. */
    ERASED,
    /** The number is a sample's, and samples are not accepted here. */
    SAMPLE,
    /** The day is in the future. */
    FUTURE,
    /** A void certificate must have a reason, and a valid one must not. */
    REASON,
    /** An earlier line of the same file has the number. */
    DUPLICATE,
    /** The sender's reference contains characters other than letters, digits and {@code . _ : / # -}, is too long, or is personal. */
    REFERENCE
}
