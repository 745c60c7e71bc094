package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a requirement, a route or a level is met, and from which day. */
public sealed interface Finding permits RequirementFinding, RouteFinding, LevelFinding {

    Verdict verdict();

    /** First day on which it is met; {@link RequirementEvaluation#ALWAYS} when by facts that bear no day; null when time does not bring it. */
    @Nullable
    LocalDate from();

    /** First day on which it is met; null when time does not bring it, and when it is met by facts that bear no day. */
    @Nullable
    LocalDate eligibleFrom();

    /** A day beyond it has no form. */
    int LAST_YEAR = 9999;

    /** The {@link #eligibleFrom()} for a {@link #from()}. */
    static @Nullable LocalDate shownDay(@Nullable LocalDate from) {
        return from == null || from.equals(RequirementEvaluation.ALWAYS) || from.getYear() > LAST_YEAR ? null : from;
    }

    /** The least verdict; met when there is nothing to meet. */
    static Verdict allOf(List<? extends Finding> all) {
        return all.stream().map(Finding::verdict).min(Verdict::compareTo).orElse(Verdict.MET);
    }

    /** The greatest verdict; not met when there is nothing to choose from. */
    static Verdict anyOf(List<? extends Finding> any) {
        return any.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(Verdict.NOT_MET);
    }

    /** The day on which the last of all comes; null when one never does. */
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

    /** The day on which the first comes; null when none does. */
    static @Nullable LocalDate earliest(List<? extends Finding> any) {
        Stream<LocalDate> days = any.stream().map(Finding::from).filter(Objects::nonNull);
        return days.min(LocalDate::compareTo).orElse(null);
    }
}
