package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/**
 * Whether the rules of one level are met.
 *
 * @param level the level; null when the document does not say which
 * @param preconditions requirements besides a route
 * @param preconditionsCitation where they are printed; null when there are none
 * @param routes the routes, one of which must be met; empty when no rules are known
 */
public record LevelFinding(
        @Nullable SkillLevel level,
        List<RequirementFinding> preconditions,
        @Nullable Citation preconditionsCitation,
        List<RouteFinding> routes)
        implements Finding {

    /** The finding for a level without known rules. */
    static LevelFinding withoutRules(SkillLevel level) {
        return new LevelFinding(level, List.of(), null, List.of());
    }

    @Override
    public Verdict verdict() {
        if (routes.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Verdict route = Finding.anyOf(routes);
        Verdict precondition = Finding.allOf(preconditions);
        return route.compareTo(precondition) < 0 ? route : precondition;
    }

    @Override
    public @Nullable LocalDate from() {
        LocalDate precondition = Finding.latest(preconditions);
        return precondition == null
                ? null
                : routes.stream()
                        .map(route -> route.notBefore(precondition))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    @Override
    public @Nullable LocalDate eligibleFrom() {
        return Finding.shownDay(from());
    }
}
