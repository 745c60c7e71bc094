package org.skillregister.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that many people search for and no list has. The search says so, and offers no other trade in its place.
 *
 * @param text the title
 * @param pinyin the same in reviewed pinyin; null when it has no Chinese characters
 * @param nearest occupations that may be of use instead; none to three
 * @param reviewedOn the day on which the register reviewed it
 */
public record UncoveredTitle(
        String text, @Nullable String pinyin, List<OccupationCode> nearest, LocalDate reviewedOn) {}
