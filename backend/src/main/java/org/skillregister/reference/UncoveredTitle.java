package org.skillregister.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that many people search for but no list has. The search says so instead of showing another occupation as if it matched.
 *
 * @param text the title
 * @param pinyin the same in reviewed pinyin; null when it has no Chinese characters
 * @param nearest up to three occupations that may be useful instead
 * @param reviewedOn the day on which the register reviewed it
 */
public record UncoveredTitle(
        String text, @Nullable String pinyin, List<OccupationCode> nearest, LocalDate reviewedOn) {}
