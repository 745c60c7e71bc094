package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.reference.Citation;

/**
 * Whether one route is met.
 *
 * @param route the route
 * @param evidence the supporting documents for it and for its level's preconditions
 * @param requirements its requirements
 */
public record RouteFinding(Route route, List<String> evidence, List<RequirementFinding> requirements)
        implements Finding {

    public String clause() {
        return route.clause();
    }

    public String summary() {
        return route.summary();
    }

    public Citation citation() {
        return route.citation();
    }

    @Override
    public Verdict verdict() {
        return Finding.allOf(requirements);
    }

    @Override
    public @Nullable LocalDate from() {
        return Finding.latest(requirements);
    }

    @Override
    public @Nullable LocalDate eligibleFrom() {
        return Finding.shownDay(from());
    }

    /** @return the first day on or after this one on which it is met; null when there is none */
    @Nullable
    LocalDate notBefore(LocalDate day) {
        LocalDate from = from();
        LocalDate first = from == null || from.isAfter(day) ? from : day;
        return first != null && requirements.stream().allMatch(one -> first.isBefore(one.until())) ? first : null;
    }
}
