package org.skillregister.eligibility.web;

import java.util.List;
import org.skillregister.eligibility.ApplyNow;
import org.skillregister.eligibility.Eligibility;
import org.skillregister.eligibility.RequirementFinding;
import org.skillregister.eligibility.RouteFinding;
import org.skillregister.eligibility.rule.Route;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The source conflicts that affect the rules and their application to a person. */
@Controller
class EligibilityConflictController {

    private final Snapshot<ReferenceData> reference;

    EligibilityConflictController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @SchemaMapping
    List<SourceConflict> conflicts(RuleSet rules) {
        return reference.get().conflictsOf(ConflictSubject.Kind.RULE_SET, rules.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(Route route) {
        return reference.get().conflictsOf(ConflictSubject.Kind.ROUTE, route.id());
    }

    /** The conflicts of the whole rules, not those of single routes. */
    @SchemaMapping
    List<SourceConflict> conflicts(Eligibility eligibility) {
        RuleSet rules = eligibility.ruleSet();
        return rules == null ? List.of() : conflicts(rules);
    }

    @SchemaMapping
    List<SourceConflict> conflicts(ApplyNow applyNow) {
        return reference
                .get()
                .conflictsOf(ConflictSubject.Kind.APPLY_NOW, applyNow.state().name());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(RouteFinding finding) {
        return conflicts(finding.route());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(RequirementFinding finding) {
        return reference.get().conflicts().stream()
                .filter(conflict -> finding.conflicts().contains(conflict.number()))
                .toList();
    }
}
