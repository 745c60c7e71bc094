package org.skillregister.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.Snapshot;
import org.springframework.stereotype.Component;

/** The published plans and their rounds. Wherever a day is asked for, null is today in Shanghai. */
@Component
public class AssessmentPlans {

    private static final Comparator<AssessmentRound> BY_EXAM = Comparator.comparing(
                    (AssessmentRound round) -> round.examDates().getFirst())
            .thenComparing(AssessmentRound::id);

    private final Snapshot<AssessmentData> data;
    private final Clock clock;

    AssessmentPlans(Snapshot<AssessmentData> data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** @return the organization's plans, newest first */
    public List<AssessmentPlan> listOf(String organization) {
        return data.get().plans().stream()
                .filter(plan -> plan.organization().equals(organization))
                .toList();
    }

    /**
     * The organization's plan for a year.
     *
     * @param year null is this year in Shanghai
     * @return empty when the register holds none; another year's plan never stands in
     */
    public Optional<AssessmentPlan> find(String organization, @Nullable Integer year) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        return listOf(organization).stream()
                .filter(plan -> plan.year() == wanted)
                .findFirst();
    }

    /** @return all rounds as they stand on the day, by first exam day */
    public List<AssessmentRound> listRounds(@Nullable LocalDate day) {
        return rounds(data.get().plans().stream(), day);
    }

    /** @return the plan's rounds as they stand on the day, by first exam day */
    public List<AssessmentRound> listRounds(AssessmentPlan plan, @Nullable LocalDate day) {
        return rounds(Stream.of(plan), day);
    }

    private List<AssessmentRound> rounds(Stream<AssessmentPlan> plans, @Nullable LocalDate day) {
        LocalDate asked = day == null ? LocalDate.now(clock) : day;
        return plans.flatMap(plan -> plan.rounds().stream())
                .sorted(BY_EXAM)
                .map(round -> round.on(asked))
                .toList();
    }

    /** @return the forms of all jurisdictions, by id */
    public List<ApplicationForm> listForms() {
        return data.get().forms();
    }
}
