package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.Citation;

/**
 * Whether one can apply for a level on a day, which says nothing of who meets its conditions.
 *
 * @param state whether one can
 * @param reason the same as Chinese sentences, with who assesses and what to do
 * @param opensOn first day on which the first of the rounds takes applications; null without rounds
 * @param closesOn last day on which one can apply for it; of what is closed the day after which nothing was taken any more
 * @param rounds those that take applications, or when none does, those that will
 * @param citations where that is printed
 */
public record ApplyNow(
        ApplyNowState state,
        String reason,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<AssessmentRound> rounds,
        List<Citation> citations) {}
