package org.skillregister.assessment;

/** What is found behind a link. */
public enum AssessmentLinkKind {
    APPLICATION,
    ADMISSION_TICKET,
    RESULTS,
    STANDARDS,
    NOTICES,
    HANDBOOK
}
