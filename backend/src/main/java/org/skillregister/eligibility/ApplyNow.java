package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.Citation;

/**
 * Whether applications for a level are open on a day. This is independent of who meets its conditions.
 *
 * @param state whether applications are open
 * @param reason the same in Chinese sentences, with the organizations and what to do
 * @param opensOn first day on which any of the rounds takes applications; null without rounds
 * @param closesOn last day to apply for it; if applications have closed, the last day on which they were taken
 * @param rounds the rounds that take applications or, if none does, those that will
 * @param citations where that is printed
 */
public record ApplyNow(
        ApplyNowState state,
        String reason,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<AssessmentRound> rounds,
        List<Citation> citations) {}
