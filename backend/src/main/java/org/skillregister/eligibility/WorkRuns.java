package org.skillregister.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work without overlaps: runs of days, each with a gap before the next. A day counts once it is over, so that a run from 21
 * November 2016 has ten full years on 21 November 2026. When runs are added up, they are joined to the last one without the gaps.
 */
record WorkRuns(List<Run> runs) {

    /** The end of work that continues. */
    private static final LocalDate OPEN = LocalDate.MAX;

    /** A run from a day until the day before another. */
    record Run(LocalDate from, LocalDate end) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(end);
        }

        long days() {
            return ChronoUnit.DAYS.between(from, end);
        }
    }

    /** @param assumption the assumption about inexact days; a period that may not have a single day adds none */
    static WorkRuns of(List<WorkPeriod> periods, Assumption assumption) {
        List<Run> merged = new ArrayList<>();
        periods.stream()
                .map(period -> new Run(period.first(assumption), end(period.last(assumption))))
                .filter(run -> run.from().isBefore(run.end()))
                .sorted(Comparator.comparing(Run::from))
                .forEach(run -> {
                    if (merged.isEmpty() || merged.getLast().end().isBefore(run.from())) {
                        merged.add(run);
                    } else if (run.end().isAfter(merged.getLast().end())) {
                        merged.add(new Run(merged.removeLast().from(), run.end()));
                    }
                });
        return new WorkRuns(List.copyOf(merged));
    }

    private static LocalDate end(@Nullable LocalDate last) {
        return last == null ? OPEN : last.plusDays(1);
    }

    /** Only the days from this one on. */
    WorkRuns since(LocalDate day) {
        return new WorkRuns(runs.stream()
                .filter(run -> run.end().isAfter(day))
                .map(run -> run.from().isBefore(day) ? new Run(day, run.end()) : run)
                .toList());
    }

    /** @return the day on which that many years are complete; null when never */
    @Nullable
    LocalDate fullYears(int years) {
        long before = 0;
        for (Run run : runs) {
            LocalDate full = run.from().minusDays(before).plusYears(years);
            LocalDate reached = full.isBefore(run.from()) ? run.from() : full;
            if (!reached.isAfter(run.end())) {
                return reached;
            }
            before += run.days();
        }
        return null;
    }

    /** @return the day on which a single run has that many full years; null when never */
    @Nullable
    LocalDate fullYearsWithoutGap(int years) {
        return runs.stream()
                .filter(run -> !run.from().plusYears(years).isAfter(run.end()))
                .map(run -> run.from().plusYears(years))
                .findFirst()
                .orElse(null);
    }

    /** @return the run that contains the day; null when none does */
    @Nullable
    Run runOn(LocalDate day) {
        return runs.stream().filter(run -> run.holds(day)).findFirst().orElse(null);
    }

    /** The time completed by the day. */
    Period workedUntil(LocalDate day) {
        Period worked = Period.ZERO;
        long before = 0;
        for (Run run : runs) {
            if (run.from().isBefore(day)) {
                Run over = new Run(run.from(), run.end().isBefore(day) ? run.end() : day);
                worked = Period.between(over.from().minusDays(before), over.end());
                before += over.days();
            }
        }
        return worked;
    }
}
