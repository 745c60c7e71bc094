package org.skillregister.eligibility.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;

/**
 * The rules of one level.
 *
 * @param level the level; null when the document does not say which
 * @param citation where the level is printed; null when the document does not say which
 * @param preconditions requirements besides a route, all of which must be met
 * @param preconditionsCitation where they are printed; null when there are none
 * @param routes the routes in printed order, one of which must be met
 */
public record RuleLevel(
        @Nullable SkillLevel level,
        @Nullable Citation citation,
        List<Requirement> preconditions,
        @Nullable Citation preconditionsCitation,
        List<Route> routes) {}
