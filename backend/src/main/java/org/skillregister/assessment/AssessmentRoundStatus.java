package org.skillregister.assessment;

/** The status of a round on a day. */
public enum AssessmentRoundStatus {
    NOT_YET_OPEN,
    APPLICATION_OPEN,
    PAYMENT,
    BEFORE_EXAM,
    EXAM,
    RESULTS_PENDING,
    FINISHED
}
