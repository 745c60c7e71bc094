package org.skillregister.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status of a round on a day. */
public enum AssessmentRoundStatus {
    NOT_YET_OPEN,
    APPLICATION_OPEN,
    PAYMENT,
    BEFORE_EXAM,
    EXAM,
    RESULTS_PENDING,
    FINISHED;

    /** @param resultsExpectedBy last day on which results normally appear; null when the plan does not say */
    static AssessmentRoundStatus on(
            LocalDate day,
            DayWindow application,
            DayWindow payment,
            List<LocalDate> examDates,
            @Nullable LocalDate resultsExpectedBy) {
        if (day.isBefore(application.opensOn())) {
            return NOT_YET_OPEN;
        }
        if (day.isBefore(examDates.getFirst())) {
            return beforeExam(day, application, payment);
        }
        if (!day.isAfter(examDates.getLast())) {
            return EXAM;
        }
        return resultsExpectedBy == null || !day.isAfter(resultsExpectedBy) ? RESULTS_PENDING : FINISHED;
    }

    private static AssessmentRoundStatus beforeExam(LocalDate day, DayWindow application, DayWindow payment) {
        if (application.contains(day)) {
            return APPLICATION_OPEN;
        }
        return payment.contains(day) ? PAYMENT : BEFORE_EXAM;
    }
}
