package org.skillregister.assessment.resit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.CalendarYears;

/**
 * How long all passed modules stay valid. No source says from which day the years count. The cautious reading counts from the exam,
 * the other from the publication of the result.
 *
 * @param known false when a plan does not say how long a passed module stays valid
 * @param untilFromExam the last day by the cautious reading; null when nothing was passed or the day is not known
 * @param untilFromPublication the last day by the other reading; also null when a day of publication is not given
 */
record ScoreValidity(
        boolean known,
        @Nullable LocalDate untilFromExam,
        @Nullable LocalDate untilFromPublication) {

    /** @param years number of years for which a result is valid; empty when no plan says */
    static ScoreValidity of(List<ModuleResult> passed, Function<ModuleResult, Optional<Integer>> years) {
        if (passed.stream().anyMatch(result -> years.apply(result).isEmpty())) {
            return new ScoreValidity(false, null, null);
        }
        List<LocalDate> fromPublication = passed.stream()
                .filter(result -> result.publishedOn() != null)
                .map(result -> CalendarYears.after(
                        Objects.requireNonNull(result.publishedOn()),
                        years.apply(result).orElseThrow()))
                .toList();
        return new ScoreValidity(
                true,
                first(passed.stream()
                        .map(result -> CalendarYears.after(
                                result.takenOn(), years.apply(result).orElseThrow()))),
                fromPublication.size() < passed.size() ? null : first(fromPublication.stream()));
    }

    private static @Nullable LocalDate first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether the validity has ended on the day, by the cautious reading. */
    boolean isOverOn(LocalDate day) {
        return untilFromExam != null && day.isAfter(untilFromExam);
    }

    /** Whether the two readings differ on the day. */
    boolean isOpenOn(LocalDate day) {
        return isOverOn(day) && untilFromPublication != null && !day.isAfter(untilFromPublication);
    }
}
