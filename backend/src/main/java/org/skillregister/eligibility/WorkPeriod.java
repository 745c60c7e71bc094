package org.skillregister.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of work.
 *
 * @param relatedness how it is related to the occupation
 * @param from first day
 * @param to last day; null: still at work
 */
public record WorkPeriod(
        Relatedness relatedness, LocalDate from, @Nullable LocalDate to) {}
