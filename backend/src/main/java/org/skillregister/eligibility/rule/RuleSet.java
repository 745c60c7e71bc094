package org.skillregister.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;

/**
 * The dated rules of one document.
 *
 * @param id stable identifier
 * @param title title, in the register's words
 * @param jurisdiction where it applies
 * @param effectiveFrom first day on which it is in force; null when the document has no year
 * @param supersededOn first day on which it is no longer in force; null while no later one is known
 * @param occupations the occupations it is printed for; null: all
 * @param notes further notes for readers
 * @param levels the lowest first
 * @param citation where it is printed
 */
public record RuleSet(
        String id,
        String title,
        String jurisdiction,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        @Nullable List<OccupationCode> occupations,
        List<RuleNote> notes,
        List<RuleLevel> levels,
        Citation citation) {

    /** Whether it is in force on the day. A rule set without a date never is. */
    public boolean holdsOn(LocalDate day) {
        return effectiveFrom != null
                && !day.isBefore(effectiveFrom)
                && (supersededOn == null || day.isBefore(supersededOn));
    }
}
