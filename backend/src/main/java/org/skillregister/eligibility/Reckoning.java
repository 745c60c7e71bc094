package org.skillregister.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day something is met.
 *
 * @param certainFrom by what is known for certain; null: never
 * @param possibleFrom if everything unknown were in the applicant's favour; null: never
 * @param missing what would help to settle the difference; null when nothing would
 */
record Reckoning(
        @Nullable LocalDate certainFrom,
        @Nullable LocalDate possibleFrom,
        @Nullable ApplicantFact missing) {

    /** The day of what is met by facts that bear no day. */
    static final LocalDate ALWAYS = LocalDate.MIN;

    static final Reckoning NEVER = new Reckoning(null, null, null);

    static Reckoning certain(@Nullable LocalDate from) {
        return new Reckoning(from, from, null);
    }

    static Reckoning unknown(@Nullable ApplicantFact missing) {
        return new Reckoning(null, ALWAYS, missing);
    }

    Verdict on(LocalDate day) {
        if (hasCome(certainFrom, day)) {
            return Verdict.MET;
        }
        return hasCome(possibleFrom, day) ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    private static boolean hasCome(@Nullable LocalDate from, LocalDate day) {
        return from != null && !from.isAfter(day);
    }
}
