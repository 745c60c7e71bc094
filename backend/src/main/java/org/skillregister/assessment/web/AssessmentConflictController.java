package org.skillregister.assessment.web;

import java.util.List;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.ConductTier;
import org.skillregister.assessment.ResultValidity;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ConflictSubject;
import org.skillregister.reference.ReferenceData;
import org.skillregister.reference.SourceConflict;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The conflicts in the sources that affect the assessment plans. */
@Controller
class AssessmentConflictController {

    private final Snapshot<ReferenceData> reference;

    AssessmentConflictController(Snapshot<ReferenceData> reference) {
        this.reference = reference;
    }

    @SchemaMapping
    List<SourceConflict> conflicts(AssessmentPlan plan) {
        return reference.get().conflictsOf(ConflictSubject.Kind.ASSESSMENT_PLAN, plan.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(AssessmentRound round) {
        return reference.get().conflictsOf(ConflictSubject.Kind.ASSESSMENT_ROUND, round.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(AssessmentRule rule) {
        return reference.get().conflictsOf(ConflictSubject.Kind.ASSESSMENT_RULE, rule.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(ResultValidity validity) {
        return reference.get().conflictsOf(ConflictSubject.Kind.RESULT_VALIDITY, validity.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(ApplicationForm form) {
        return reference.get().conflictsOf(ConflictSubject.Kind.APPLICATION_FORM, form.id());
    }

    @SchemaMapping
    List<SourceConflict> conflicts(ConductTier tier) {
        return reference.get().conflictsOf(ConflictSubject.Kind.CONDUCT_TIER, tier.id());
    }
}
