package org.skillregister.eligibility;

/** A fact that a verdict may lack, in the order in which to ask for it. */
public enum ApplicantFact {
    BIRTH_DATE,
    INTENTION,
    WORK,
    WORK_RELATION,
    WORK_DATE,
    CERTIFICATES,
    CERTIFICATE_RELATION,
    CERTIFICATE_DATE,
    TITLES,
    TITLE_CORRESPONDENCE,
    TITLE_DATE,
    EDUCATION,
    MAJOR_RELATION,
    PROGRAMME_APPROVAL
}
