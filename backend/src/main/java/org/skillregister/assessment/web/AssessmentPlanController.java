package org.skillregister.assessment.web;

import java.util.List;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentPlans;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.catalogue.Organization;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The plans of an organization. */
@Controller
class AssessmentPlanController {

    private final AssessmentPlans plans;
    private final Catalogues catalogues;

    AssessmentPlanController(AssessmentPlans plans, Catalogues catalogues) {
        this.plans = plans;
        this.catalogues = catalogues;
    }

    @SchemaMapping
    List<AssessmentPlan> plans(Organization organization) {
        return plans.listOf(organization.id());
    }

    /** As it is listed today, whatever the year of the plan. */
    @SchemaMapping
    OccupationListing occupation(AssessmentOffering offering) {
        return catalogues.on(null).findOccupation(offering.occupation()).orElseThrow();
    }
}
