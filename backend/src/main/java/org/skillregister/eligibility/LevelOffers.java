package org.skillregister.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.catalogue.CatalogueItem;
import org.skillregister.catalogue.Organization;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.springframework.stereotype.Component;

/** Finds who assesses a level on a day. The catalogue says who may assess it, and an organization's plans for the year say whether it does. */
@Component
class LevelOffers {

    private final AssessmentPlans plans;
    private final AssessmentRounds rounds;
    private final FormerIds formerIds;

    LevelOffers(AssessmentPlans plans, AssessmentRounds rounds, FormerIds formerIds) {
        this.plans = plans;
        this.rounds = rounds;
        this.formerIds = formerIds;
    }

    /** @return one for each organization of the catalogue in force, in printed order */
    List<LevelOffer> of(EligibilityQuestion question, SkillLevel level) {
        return question.occupation().items().stream()
                .filter(item -> item.levels().contains(level))
                .filter(item ->
                        question.workType() == null || question.workType().equals(item.workType()))
                .collect(groupingBy(CatalogueItem::organization, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> offer(entry.getKey(), entry.getValue(), question, level))
                .toList();
    }

    private LevelOffer offer(
            Organization organization, List<CatalogueItem> items, EligibilityQuestion question, SkillLevel level) {
        LocalDate day = question.asOf();
        OccupationCode code = question.occupation().code();
        List<AssessmentPlan> inForce = plans(organization)
                .filter(plan -> plan.year() >= day.getYear() && !day.isBefore(plan.effectiveFrom()))
                .toList();
        List<AssessmentPlan> ofTheYear =
                inForce.stream().filter(plan -> plan.year() == day.getYear()).toList();
        return new LevelOffer(
                organization,
                items.stream().map(CatalogueItem::citation).toList(),
                ofTheYear,
                ofTheYear.stream()
                        .anyMatch(plan -> plan.findOffering(code, level).isPresent()),
                rounds(inForce, day, code, level));
    }

    /**
     * The organization's own plans, then those that stay under its former ids because it has another plan for the year. Their
     * rounds are its own. The id is the one in the edition of the day, not the current one, because on a past day an organization
     * does not yet offer what its successor offers.
     */
    private Stream<AssessmentPlan> plans(Organization organization) {
        return formerIds.withFormer(FormerId.Kind.ORGANIZATION, organization.id()).stream()
                .flatMap(id -> plans.listOf(id).stream());
    }

    private List<AssessmentRound> rounds(
            List<AssessmentPlan> inForce, LocalDate day, OccupationCode code, SkillLevel level) {
        return inForce.stream()
                .flatMap(plan -> rounds.listOf(plan, day).stream())
                .filter(round -> round.offerings().stream()
                        .anyMatch(offering -> offering.level() == level
                                && offering.occupation().equals(code)))
                .sorted(AssessmentRound.BY_EXAM)
                .toList();
    }
}
