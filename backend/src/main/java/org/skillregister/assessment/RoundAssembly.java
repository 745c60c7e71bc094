package org.skillregister.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the rounds of a plan together. */
final class RoundAssembly {

    private final Map<String, RoundRow> rows;
    private final List<AssessmentOffering> offerings;
    private final @Nullable ResultTime resultTime;
    private final RoundNotes notes;

    /** @param resultTime null when the plan names no time */
    RoundAssembly(
            List<RoundRow> rows,
            List<AssessmentOffering> offerings,
            @Nullable ResultTime resultTime,
            RoundNotes notes) {
        this.rows = rows.stream().collect(toMap(RoundRow::id, Function.identity()));
        this.offerings = offerings;
        this.resultTime = resultTime;
        this.notes = notes;
    }

    AssessmentRound round(RoundRow row) {
        List<AssessmentOffering> offered = offerings.stream()
                .filter(offering -> row.levels().contains(offering.level()))
                .toList();
        Optional<ResultTime> time = Optional.ofNullable(resultTime);
        LocalDate lastDay = row.examDates().getLast();
        return new AssessmentRound(
                row.id(),
                row.plan().organization(),
                row.plan().year(),
                row.name(),
                AssessmentRoundStatus.NOT_YET_OPEN,
                row.application(),
                row.payment(),
                row.admissionTicketFrom(),
                row.examDates(),
                time.map(it -> WorkingDays.after(lastDay, it.workingDays())).orElse(null),
                time.map(ResultTime::markedWorkingDays)
                        .map(days -> WorkingDays.after(lastDay, days))
                        .orElse(null),
                later(row),
                row.revision(),
                row.revisedOn(),
                offered,
                notes.of(row, offered, time),
                row.citation());
    }

    private @Nullable AssessmentRound later(RoundRow row) {
        RoundRow target = row.mayMoveTo() == null ? null : rows.get(row.mayMoveTo());
        return target == null ? null : round(target);
    }
}
