package org.skillregister.assessment.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRule;
import org.skillregister.assessment.AssessmentRuleTopic;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.OrganizationListing;
import org.skillregister.reference.FormerIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The plans of the organizations, and the forms. */
@Controller
class AssessmentPlanController {

    private static final String SHANGHAI = "上海市";

    private final AssessmentPlans plans;
    private final Catalogues catalogues;
    private final FormerIds formerIds;

    AssessmentPlanController(AssessmentPlans plans, Catalogues catalogues, FormerIds formerIds) {
        this.plans = plans;
        this.catalogues = catalogues;
        this.formerIds = formerIds;
    }

    @QueryMapping
    @Nullable
    AssessmentPlan assessmentPlan(@Argument String organization, @Argument @Nullable Integer year) {
        return plans.find(formerIds.currentOrganization(organization), year).orElse(null);
    }

    @QueryMapping
    List<ApplicationForm> applicationForms(@Argument @Nullable String jurisdiction) {
        String wanted = Objects.requireNonNullElse(jurisdiction, SHANGHAI);
        return plans.listForms().stream()
                .filter(form -> form.citation().document().jurisdiction().equals(wanted))
                .toList();
    }

    @SchemaMapping
    List<AssessmentPlan> plans(Organization organization) {
        return plans.listOf(organization.id());
    }

    @SchemaMapping
    @Nullable
    Organization organization(AssessmentPlan plan) {
        return catalogues.on(null).findOrganization(plan.organization()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    OrganizationListing lastListing(AssessmentPlan plan) {
        return catalogues.lastListingOf(plan.organization()).orElse(null);
    }

    @SchemaMapping
    List<AssessmentRule> rules(AssessmentPlan plan, @Argument @Nullable List<AssessmentRuleTopic> topics) {
        return plan.rules(topics == null ? List.of(AssessmentRuleTopic.values()) : topics);
    }

    /** The occupation as listed today, whatever the year of the plan, or else as last listed. */
    @SchemaMapping
    OccupationListing occupation(AssessmentOffering offering) {
        return catalogues
                .on(null)
                .findOccupation(offering.occupation())
                .or(() -> catalogues.everListed(offering.occupation()))
                .orElseThrow();
    }
}
