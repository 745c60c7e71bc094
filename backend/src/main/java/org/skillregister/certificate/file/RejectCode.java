package org.skillregister.certificate.file;

/** Why a line was rejected. */
public enum RejectCode {
    /**
     * A quote of the line is wrong: one within a field, behind it, or without the other one. What it would have swallowed is read by itself,
     * as far as it may be a line of its own.
     */
    QUOTE,
    /** The line has another number of fields than the header. */
    FIELD_COUNT,
    /** The field must not be empty. */
    MISSING,
    /** A lookup has no name: a number and a document together are not enough. */
    NAME_MISSING,
    /** A lookup has neither a certificate's number nor that of a document. */
    NUMBER_MISSING,
    /** A lookup does not say the kind of its document, and the number leaves it open. */
    DOCUMENT_TYPE_MISSING,
    /** A spreadsheet has turned the number into 1.23E+17 or its last digits into 000, or the day into a number; it is lost. */
    SPREADSHEET_DAMAGE,
    /** The text has not the form that the column asks for. */
    FORM,
    /**
     * The number is of another kind of certificate, which is not kept here: 13 or 16 digits (职业资格证书), or a letter for the level
     * (特级技师, 首席技师). Whoever issued it knows it.
     */
    NOT_KEPT_HERE,
    /** The check digit does not fit the other digits. */
    CHECK_DIGIT,
    /** The day of birth in the number does not exist, has not come yet, or is before 1900. */
    BIRTH_DATE,
    /** The number is beyond doubt that of another kind of document than is said. */
    DOCUMENT_TYPE_DIFFERS,
    /** Nothing known to the register has this name or code. */
    UNKNOWN,
    /** The number says another level. */
    LEVEL_DIFFERS,
    /** The number says another year. */
    YEAR_DIFFERS,
    /** The body in the number is not known to be this organization. */
    ISSUER_DIFFERS,
    /** The certificate is of an organization that the key does not speak for. */
    OTHER_ORGANIZATION,
    /** The certificate was erased on legal grounds, and is not to be sent any more. */
    ERASED,
    /** The number is a sample's, and samples are not taken here. */
    SAMPLE,
    /** The day has not come yet. */
    FUTURE,
    /** A void certificate needs a reason, and only a void one has one. */
    REASON,
    /** An earlier line of the same file has the number. */
    DUPLICATE,
    /** The sender's reference has other characters than letters, digits and {@code . _ : / # -}, is too long, or is personal. */
    REFERENCE
}
