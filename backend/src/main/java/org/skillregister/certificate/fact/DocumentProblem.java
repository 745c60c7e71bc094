package org.skillregister.certificate.fact;

/** Why a document number is invalid. */
public enum DocumentProblem {
    /** The number does not have the format of this type. */
    FORM,
    /** The day of birth in it does not exist, is in the future, or is before 1900. */
    BIRTH_DATE,
    /** The check digit is wrong. */
    CHECK_DIGIT,
    /** The number unambiguously belongs to another type of document. */
    DOCUMENT_TYPE_DIFFERS
}
