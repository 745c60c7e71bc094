package org.skillregister.assessment.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a plan file.
 *
 * @param field what of the plan should stand there, such as {@code plan.rounds[2].examDates}; null when nothing should
 * @param place where: sheet and cell, such as {@code 批次!H4}, or the sheet or line alone; null in a file without sheets
 * @param message what is wrong and what would be right
 */
public record PlanFileProblem(
        @Nullable String field, @Nullable String place, String message) {}
