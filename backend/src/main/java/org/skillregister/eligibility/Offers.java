package org.skillregister.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentPlans;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.springframework.stereotype.Component;

/** Who assesses a level on a day: the catalogue says who may, an organization's own plan for the year what it does. */
@Component
class Offers {

    private final AssessmentPlans plans;

    Offers(AssessmentPlans plans) {
        this.plans = plans;
    }

    List<Organization> offeredBy(Question question, SkillLevel level) {
        return listedBy(question, level).stream()
                .filter(organization -> plan(organization, question.asOf())
                        .map(plan -> isIn(plan, question, level))
                        .orElse(true))
                .toList();
    }

    List<Organization> plannedBy(Question question, SkillLevel level) {
        return listedBy(question, level).stream()
                .filter(organization -> plan(organization, question.asOf())
                        .map(plan -> isIn(plan, question, level))
                        .orElse(false))
                .toList();
    }

    private static List<Organization> listedBy(Question question, SkillLevel level) {
        return question.occupation().items().stream()
                .filter(item -> item.levels().contains(level))
                .filter(item ->
                        question.workType() == null || question.workType().equals(item.workType()))
                .map(CatalogueItem::organization)
                .distinct()
                .toList();
    }

    private Optional<AssessmentPlan> plan(Organization organization, LocalDate day) {
        return plans.listOf(organization.id()).stream()
                .filter(plan -> plan.year() == day.getYear() && !day.isBefore(plan.effectiveFrom()))
                .findFirst();
    }

    private static boolean isIn(AssessmentPlan plan, Question question, SkillLevel level) {
        OccupationCode code = question.occupation().code();
        return plan.offerings().stream()
                .anyMatch(offering ->
                        offering.level() == level && offering.occupation().equals(code));
    }
}
