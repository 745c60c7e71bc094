package org.skillregister.assessment.storage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.round.RoundRow;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.reference.Citation;

/** Builds rounds from an organization's statement. */
final class RoundStatements {

    private final StoredPlan stored;
    private final PlanKey holder;
    private final Function<String, Citation> citation;

    /**
     * @param holder the plan that the rounds belong to
     * @param citation makes the citation of a part of the plan
     */
    RoundStatements(StoredPlan stored, PlanKey holder, Function<String, Citation> citation) {
        this.stored = stored;
        this.holder = holder;
        this.citation = citation;
    }

    List<RoundRow> read() {
        Map<String, String> ids = stored.rounds().list().stream()
                .filter(state -> state.cancelledOn() == null)
                .collect(Collectors.toMap(state -> state.statement().name(), RoundState::id));
        return stored.rounds().list().stream().map(state -> row(state, ids)).toList();
    }

    private RoundRow row(RoundState state, Map<String, String> ids) {
        PlanStatement.Round statement = state.statement();
        return new RoundRow(
                state.id(),
                stored.id(),
                holder,
                statement.name(),
                new HashSet<>(statement.levels()),
                statement.application(),
                statement.payment(),
                statement.admissionTicketFrom(),
                statement.examDates().stream().sorted(Comparator.naturalOrder()).toList(),
                statement.mayMoveTo() == null || state.cancelledOn() != null ? null : ids.get(statement.mayMoveTo()),
                state.revision(),
                state.revisedOn(),
                state.cancelledOn(),
                citation.apply("批次“%s”".formatted(statement.name())));
    }
}
