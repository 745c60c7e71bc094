package org.skillregister.assessment.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.statement.PlanStatement;

/**
 * The rounds of a published plan, including cancelled ones.
 *
 * @param list the plan's rounds in order, then those removed from it
 */
record RoundStates(List<RoundState> list) {

    static final RoundStates NONE = new RoundStates(List.of());

    private Optional<RoundState> find(String name) {
        return list.stream()
                .filter(state -> state.statement().name().equals(name))
                .findFirst();
    }

    /**
     * The rounds of the plan's next version.
     *
     * @param before the plan's statement before; for a new plan, the same as {@code now}
     */
    RoundStates next(PlanKey plan, PlanStatement before, PlanStatement now, LocalDate today) {
        boolean otherResults = !Objects.equals(before.resultTimes(), now.resultTimes());
        List<RoundState> next = new ArrayList<>();
        for (PlanStatement.Round round : now.rounds()) {
            next.add(find(round.name())
                    .map(state -> state.next(round, otherResults, today))
                    .orElseGet(() -> new RoundState(freeId(plan, round, next), round, 0, today, null)));
        }
        List<String> ids = next.stream().map(RoundState::id).toList();
        list.stream().filter(state -> !ids.contains(state.id())).forEach(state -> next.add(state.cancelled(today)));
        return new RoundStates(List.copyOf(next));
    }

    RoundStates cancelled(LocalDate today) {
        return new RoundStates(
                list.stream().map(state -> state.cancelled(today)).toList());
    }

    /** An id consists of the plan, the month of the first exam, and a number from the second round of the month on. Ids are never reused. */
    private String freeId(PlanKey plan, PlanStatement.Round round, List<RoundState> fresh) {
        String month =
                "%s-%02d".formatted(plan.id(), round.examDates().getFirst().getMonthValue());
        String id = month;
        for (int number = 2; isTaken(id, fresh); number++) {
            id = "%s-%d".formatted(month, number);
        }
        return id;
    }

    private boolean isTaken(String id, List<RoundState> fresh) {
        return list.stream().anyMatch(state -> state.id().equals(id))
                || fresh.stream().anyMatch(state -> state.id().equals(id));
    }
}
