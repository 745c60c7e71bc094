package org.skillregister.assessment;

/** Who fills in a field of a form. */
public enum FormParty {
    APPLICANT,
    BODY
}
