package org.skillregister.assessment.list;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** The values of a round that filters use, as a row of numbers. */
final class RoundNumbers {

    static final int YEAR = 0;
    static final int FIRST_EXAM = 1;
    static final int LAST_EXAM = 2;
    static final int OPENS = 3;
    static final int CLOSES = 4;

    /** The levels as a set of bits. */
    static final int LEVELS = 5;

    /** The last day on which a cancelled round is listed. */
    static final int LISTED_UNTIL = 6;

    static final int WIDTH = 7;

    /** In place of a day, for a round that is not cancelled. */
    static final int NOT_CANCELLED = Integer.MAX_VALUE;

    private RoundNumbers() {}

    /** The row of a round with all its levels. */
    static int[] row(AssessmentRound round) {
        return row(round, null);
    }

    /** The row of a round with the levels at which it assesses the occupation. */
    static int[] row(AssessmentRound round, @Nullable OccupationCode occupation) {
        LocalDate listedUntil = round.listedUntil();
        return new int[] {
            round.year(),
            day(round.examDates().getFirst()),
            day(round.examDates().getLast()),
            day(round.application().opensOn()),
            day(round.application().closesOn()),
            levels(round, occupation),
            listedUntil == null ? NOT_CANCELLED : day(listedUntil)
        };
    }

    private static int levels(AssessmentRound round, @Nullable OccupationCode occupation) {
        return bits(round.offerings().stream()
                .filter(offering -> occupation == null || offering.occupation().equals(occupation))
                .map(AssessmentOffering::level)
                .toList());
    }

    /** The levels as a set of bits. */
    static int bits(Collection<SkillLevel> levels) {
        return levels.stream().mapToInt(level -> 1 << level.number()).reduce(0, (some, more) -> some | more);
    }

    /** The day as a number. Days millions of years away are clamped. */
    static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE - 1);
    }
}
