package org.skillregister.eligibility;

/** A fact that is missing for a verdict, in the order in which one would ask. */
public enum ApplicantFact {
    BIRTH_DATE,
    INTENTION,
    WORK,
    WORK_RELATION,
    CERTIFICATES,
    CERTIFICATE_RELATION,
    TITLES,
    TITLE_CORRESPONDENCE,
    EDUCATION,
    MAJOR_RELATION,
    PROGRAMME_APPROVAL
}
