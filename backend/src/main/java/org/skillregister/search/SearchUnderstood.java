package org.skillregister.search;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/**
 * What the search understood of a query.
 *
 * @param level the level it names; null when it names none
 * @param wish what it asks about; null when it does not say
 * @param text the remaining words, separated by spaces
 * @param uncovered a well-known title in it that no list has; null when there is none
 */
public record SearchUnderstood(
        @Nullable SkillLevel level,
        @Nullable SearchWish wish,
        String text,
        @Nullable String uncovered) {}
