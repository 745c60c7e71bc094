package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skillregister.eligibility.rule.RuleSet;

/**
 * The rule sets of all jurisdictions.
 *
 * @param all Shanghai's first
 */
public record RuleSets(List<RuleSet> all) {

    /** The jurisdiction of the answers. */
    static final String JURISDICTION = "上海市";

    public Optional<RuleSet> find(String id) {
        return all.stream().filter(rules -> rules.id().equals(id)).findFirst();
    }

    /** The rules in force in Shanghai on the day. */
    Optional<RuleSet> findInForce(LocalDate day) {
        return all.stream()
                .filter(rules -> rules.jurisdiction().equals(JURISDICTION) && rules.holdsOn(day))
                .findFirst();
    }
}
