package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a requirement, a route or a level is met, and from which day. */
public sealed interface Finding permits RequirementFinding, RouteFinding, LevelFinding {

    Verdict verdict();

    /**
     * First day on which it is met; {@link RequirementEvaluation#ALWAYS} when undated facts meet it; null when the passage of time
     * alone will not meet it.
     */
    @Nullable
    LocalDate from();

    /** First day on which it is met; null when the passage of time alone will not meet it, and when undated facts meet it. */
    @Nullable
    LocalDate eligibleFrom();

    /** The last year that can be written as a date. */
    int LAST_YEAR = 9999;

    /** The {@link #eligibleFrom()} for a {@link #from()}. */
    static @Nullable LocalDate shownDay(@Nullable LocalDate from) {
        return from == null || from.equals(RequirementEvaluation.ALWAYS) || from.getYear() > LAST_YEAR ? null : from;
    }

    /** The lowest verdict; met when there is nothing to meet. */
    static Verdict allOf(List<? extends Finding> all) {
        return all.stream().map(Finding::verdict).min(Verdict::compareTo).orElse(Verdict.MET);
    }

    /** The highest verdict; not met when there is nothing to choose from. */
    static Verdict anyOf(List<? extends Finding> any) {
        return any.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(Verdict.NOT_MET);
    }

    /** The day on which the last of them is met; null when one never is. */
    static @Nullable LocalDate latest(List<? extends Finding> all) {
        LocalDate latest = RequirementEvaluation.ALWAYS;
        for (Finding one : all) {
            LocalDate from = one.from();
            if (from == null) {
                return null;
            }
            latest = from.isAfter(latest) ? from : latest;
        }
        return latest;
    }

    /** The day on which the first of them is met; null when none ever is. */
    static @Nullable LocalDate earliest(List<? extends Finding> any) {
        Stream<LocalDate> days = any.stream().map(Finding::from).filter(Objects::nonNull);
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
