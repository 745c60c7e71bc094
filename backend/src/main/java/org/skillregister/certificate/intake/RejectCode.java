package org.skillregister.certificate.intake;

/** Why a line was not taken. */
enum RejectCode {
    /** The line has another number of fields than the header. */
    FIELD_COUNT,
    /** The field must not be empty. */
    MISSING,
    /** A spreadsheet has turned the number into something like 1.23E+17; the digits are lost. */
    SPREADSHEET_DAMAGE,
    /** The text has not the form that the column asks for. */
    FORM,
    /** The check digit does not fit the other digits. */
    CHECK_DIGIT,
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
    /** The number is a sample's, and samples are not taken here. */
    SAMPLE,
    /** The day has not come yet. */
    FUTURE,
    /** A void certificate needs a reason, and only a void one has one. */
    REASON,
    /** An earlier line of the same file has the number. */
    DUPLICATE
}
