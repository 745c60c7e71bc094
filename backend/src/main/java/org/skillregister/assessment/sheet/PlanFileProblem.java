package org.skillregister.assessment.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a plan file.
 *
 * @param field path of the part of the plan that belongs there, such as {@code plan.rounds[2].examDates}; null when none does
 * @param place the location: sheet and cell, such as {@code 批次!H4}, or the sheet or line alone; null in a file without sheets
 * @param message what is wrong and how to correct it
 */
public record PlanFileProblem(
        @Nullable String field, @Nullable String place, String message) {}
