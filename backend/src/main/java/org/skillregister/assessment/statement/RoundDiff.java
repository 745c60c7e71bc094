package org.skillregister.assessment.statement;

import java.util.List;
import java.util.Optional;
import org.skillregister.reference.ChangeKind;
import org.skillregister.reference.OccupationCode;

/** Finds changes in the rounds of a plan. A round is identified by its name. */
final class RoundDiff {

    private final PlanChanges changes;

    RoundDiff(PlanChanges changes) {
        this.changes = changes;
    }

    void compare(PlanStatement before, PlanStatement after) {
        for (PlanStatement.Round round : after.rounds()) {
            find(before, round.name())
                    .ifPresentOrElse(
                            earlier -> compare(earlier, round, about(after, round)),
                            () -> changes.add(
                                    ChangeKind.ADDED,
                                    "rounds:" + round.name(),
                                    "增加批次" + round.name(),
                                    null,
                                    PlanWords.round(round),
                                    about(after, round)));
        }
        before.rounds().stream()
                .filter(round -> find(after, round.name()).isEmpty())
                .forEach(round -> changes.add(
                        ChangeKind.REMOVED,
                        "rounds:" + round.name(),
                        "取消批次" + round.name(),
                        PlanWords.round(round),
                        null,
                        about(before, round)));
    }

    private static Optional<PlanStatement.Round> find(PlanStatement in, String name) {
        return in.rounds().stream().filter(round -> round.name().equals(name)).findFirst();
    }

    private void compare(PlanStatement.Round before, PlanStatement.Round after, List<OccupationCode> about) {
        PlanWords.ROUND_PARTS.forEach(part -> changes.value(
                "rounds:%s:%s".formatted(after.name(), part.name()),
                "批次%s的%s".formatted(after.name(), part.name()),
                part.words().apply(before),
                part.words().apply(after),
                about));
    }

    /** A round concerns the occupations that its plan assesses at the round's levels. */
    private static List<OccupationCode> about(PlanStatement in, PlanStatement.Round round) {
        return in.offerings().stream()
                .filter(offering -> round.levels().contains(offering.level()))
                .map(PlanStatement.Offering::occupation)
                .distinct()
                .sorted()
                .toList();
    }
}
