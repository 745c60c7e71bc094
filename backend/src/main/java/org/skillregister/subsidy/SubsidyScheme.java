package org.skillregister.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * A subsidy for a certificate (职业技能提升补贴), as the sources print it.
 *
 * @param id stable identifier
 * @param name name for display
 * @param jurisdiction the place where it applies
 * @param statedOn day of the printed source
 * @param basis number of the rule behind it, which is not among the sources; null when no source names it
 * @param amounts the amounts, lowest level first; missing ones are unknown
 * @param conditions the conditions, all of which must be met
 * @param occupations the occupations for which amounts are printed, by level
 * @param citation where it is printed
 */
public record SubsidyScheme(
        String id,
        String name,
        String jurisdiction,
        LocalDate statedOn,
        @Nullable String basis,
        List<SubsidyAmount> amounts,
        List<SubsidyCondition> conditions,
        Map<SkillLevel, Set<OccupationCode>> occupations,
        Citation citation) {

    /** The questions it asks a person, in the order of its conditions. Conditions that are assumed are not asked about. */
    public List<SubsidySchemeQuestion> questions() {
        return conditions.stream()
                .flatMap(condition -> questions(condition).stream())
                .toList();
    }

    List<SubsidySchemeQuestion> questions(SubsidyCondition condition) {
        return SubsidyFact.of(condition.kind()).stream()
                .map(fact -> new SubsidySchemeQuestion(
                        fact, fact.question(jurisdiction), recipient(fact, condition), condition))
                .toList();
    }

    /** Facts about an employer matter only to the employed. */
    private static @Nullable SubsidyRecipient recipient(SubsidyFact fact, SubsidyCondition condition) {
        return fact == SubsidyFact.EMPLOYER_REGISTERED ? SubsidyRecipient.EMPLOYED : condition.recipient();
    }

    /** The amount for the recipient, or else the amount for everybody; empty when none is printed for the level. */
    Optional<SubsidyAmount> findAmount(SkillLevel level, SubsidyRecipient recipient) {
        return findOwnAmount(level, recipient).or(() -> findOwnAmount(level, SubsidyRecipient.ANYONE));
    }

    private Optional<SubsidyAmount> findOwnAmount(SkillLevel level, SubsidyRecipient recipient) {
        return amounts.stream()
                .filter(amount -> amount.level() == level && amount.recipient() == recipient)
                .findFirst();
    }

    boolean isPrintedFor(SkillLevel level, OccupationCode occupation) {
        return occupations.getOrDefault(level, Set.of()).contains(occupation);
    }
}
