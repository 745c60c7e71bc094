package org.skillregister.assessment;

/** What a fee is paid for. */
public enum AssessmentFeeKind {
    ASSESSMENT,
    COMPREHENSIVE_REVIEW,
    RESIT_PER_MODULE,
    RESIT_COMPREHENSIVE_REVIEW
}
