package org.skillregister.subsidy;

import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.SourceConflict;

/**
 * What a scheme pays for one level to one kind of recipient.
 *
 * @param level the level
 * @param recipient the kind of recipient
 * @param covered false when the scheme excludes this level
 * @param percent percentage of the full rate; null when not printed
 * @param amount the amount; null when the level is excluded, or when the source contradicts itself
 * @param conflict the contradiction; null when there is none
 * @param citation where it is printed
 */
public record SubsidyAmount(
        SkillLevel level,
        SubsidyRecipient recipient,
        boolean covered,
        @Nullable Integer percent,
        @Nullable Money amount,
        @Nullable SourceConflict conflict,
        Citation citation) {}
