package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.eligibility.rule.RuleNote;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.reference.SkillLevel;

/**
 * Whether a person may apply, level by level.
 *
 * @param occupation the occupation asked for
 * @param asOf the day to which the answer applies
 * @param ruleSet the rules applied; null when none are in force on that day
 * @param missingFacts the facts to ask for next, most useful first
 * @param citedNotes further notes for readers
 * @param levels the five levels, lowest first
 */
public record Eligibility(
        OccupationListing occupation,
        LocalDate asOf,
        @Nullable RuleSet ruleSet,
        List<ApplicantFact> missingFacts,
        List<RuleNote> citedNotes,
        List<LevelEligibility> levels) {

    public @Nullable SkillLevel highestLevel() {
        return levels.stream()
                .filter(level -> level.verdict() == Verdict.MET)
                .map(LevelEligibility::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public List<String> notes() {
        return citedNotes.stream().map(RuleNote::text).toList();
    }
}
