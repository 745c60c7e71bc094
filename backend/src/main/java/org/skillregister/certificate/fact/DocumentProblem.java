package org.skillregister.certificate.fact;

/** Why a document number cannot be right. */
public enum DocumentProblem {
    /** The number has not the form of this kind. */
    FORM,
    /** The day of birth in it does not exist, has not come yet, or is before 1900. */
    BIRTH_DATE,
    /** The check digit does not fit the other digits. */
    CHECK_DIGIT,
    /** The number is beyond doubt that of another kind of document. */
    DOCUMENT_TYPE_DIFFERS
}
