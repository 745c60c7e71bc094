package org.skillregister.assessment.round;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRoundStatus;
import org.skillregister.assessment.ResultTime;
import org.skillregister.assessment.WorkingDays;

/** Assembles the rounds of a plan. */
public final class RoundAssembly {

    private final Map<String, RoundRow> rows;
    private final List<AssessmentOffering> offerings;
    private final @Nullable ResultTime resultTime;
    private final RoundNotes notes;
    private final WorkingDays workingDays;

    /** @param resultTime null when the plan does not say */
    public RoundAssembly(
            List<RoundRow> rows,
            List<AssessmentOffering> offerings,
            @Nullable ResultTime resultTime,
            RoundNotes notes,
            WorkingDays workingDays) {
        this.rows = rows.stream().collect(toMap(RoundRow::id, Function.identity()));
        this.offerings = offerings;
        this.resultTime = resultTime;
        this.notes = notes;
        this.workingDays = workingDays;
    }

    public AssessmentRound round(RoundRow row) {
        List<AssessmentOffering> offered = offerings.stream()
                .filter(offering -> row.levels().contains(offering.level()))
                .toList();
        Optional<ResultTime> time = Optional.ofNullable(resultTime);
        LocalDate lastDay = row.examDates().getLast();
        LocalDate results =
                time.map(it -> workingDays.after(lastDay, it.workingDays())).orElse(null);
        return new AssessmentRound(
                row.id(),
                row.planId(),
                row.plan().organization(),
                row.plan().year(),
                row.name(),
                AssessmentRoundStatus.NOT_YET_OPEN,
                row.application(),
                row.payment(),
                row.admissionTicketFrom(),
                row.examDates(),
                results,
                time.map(ResultTime::markedWorkingDays)
                        .map(days -> workingDays.after(lastDay, days))
                        .orElse(null),
                time.map(it -> notes.resultCitations(lastDay, it)).orElse(List.of()),
                later(row),
                row.revision(),
                row.revisedOn(),
                row.cancelledOn(),
                row.levels().stream().sorted().toList(),
                offered,
                notes.of(row, offered, time),
                row.citation());
    }

    private @Nullable AssessmentRound later(RoundRow row) {
        RoundRow target = row.mayMoveTo() == null ? null : rows.get(row.mayMoveTo());
        return target == null ? null : round(target);
    }
}
