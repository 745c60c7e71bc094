package org.skillregister.assessment;

/** What a rule of an assessment plan is about. Declared in the order in which rules are listed. */
public enum AssessmentRuleTopic {
    APPLICATION,
    FORM,
    EXAM,
    POSTPONEMENT,
    PAYMENT,
    ADMISSION_TICKET,
    RESULTS,
    RESIT,
    CERTIFICATE,
    DECLARATION,
    CONDUCT,
    CHANGE
}
