package org.skillregister.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.skillregister.eligibility.rule.RuleNote;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.Citation;
import org.skillregister.reference.SkillLevel;
import org.springframework.stereotype.Component;

/** Answers who may apply. No part of a question is stored. */
@Component
public class Eligibilities {

    private static final RuleNote NO_RULES = new RuleNote("登记册没有这一天有效的申报条件，无法判断。", null);

    private final Snapshot<RuleSets> ruleSets;
    private final LevelOffers offers;
    private final Catalogues catalogues;

    Eligibilities(Snapshot<RuleSets> ruleSets, LevelOffers offers, Catalogues catalogues) {
        this.ruleSets = ruleSets;
        this.offers = offers;
        this.catalogues = catalogues;
    }

    public RuleSets ruleSets() {
        return ruleSets.get();
    }

    public Eligibility answer(EligibilityQuestion question) {
        RuleSet rules = ruleSets.get().findInForce(question.asOf()).orElse(null);
        Evaluator evaluator = new Evaluator(question.applicant(), question.asOf());
        List<LevelFinding> findings = rules == null
                ? Arrays.stream(SkillLevel.values())
                        .map(LevelFinding::withoutRules)
                        .toList()
                : evaluator.evaluate(rules);
        return new Eligibility(
                question.occupation(),
                question.asOf(),
                rules,
                evaluator.missingFacts(findings),
                notes(rules),
                findings.stream().map(finding -> level(question, finding)).toList());
    }

    private LevelEligibility level(EligibilityQuestion question, LevelFinding finding) {
        SkillLevel level = Objects.requireNonNull(finding.level(), "Rules that are applied have their level");
        List<LevelOffer> all = offers.of(question, level);
        return new LevelEligibility(
                level,
                finding,
                organizations(all, LevelOffer::isOffered),
                organizations(all, LevelOffer::planned),
                new ApplyNowEvaluator(all, question.asOf()).evaluate(catalogue(question)));
    }

    private @Nullable Citation catalogue(EligibilityQuestion question) {
        CatalogueEdition edition = catalogues.on(question.asOf()).edition();
        return edition == null ? null : edition.citation();
    }

    private static List<Organization> organizations(List<LevelOffer> offers, Predicate<LevelOffer> which) {
        return offers.stream().filter(which).map(LevelOffer::organization).toList();
    }

    private static List<RuleNote> notes(@Nullable RuleSet rules) {
        return rules == null ? List.of(NO_RULES) : rules.notes();
    }
}
