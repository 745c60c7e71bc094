package org.skillregister.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentPlans;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rounds of the plans. */
@Controller
class AssessmentRoundController {

    private final AssessmentPlans plans;
    private final Catalogues catalogues;

    AssessmentRoundController(AssessmentPlans plans, Catalogues catalogues) {
        this.plans = plans;
        this.catalogues = catalogues;
    }

    @QueryMapping
    List<AssessmentRound> assessmentRounds(
            @Argument @Nullable AssessmentRoundFilter filter, @Argument @Nullable LocalDate asOf) {
        return Objects.requireNonNullElse(filter, AssessmentRoundFilter.ALL).in(plans.listRounds(asOf));
    }

    @QueryMapping
    @Nullable
    AssessmentRound assessmentRound(@Argument String id, @Argument @Nullable LocalDate asOf) {
        return plans.listRounds(asOf).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @SchemaMapping
    List<AssessmentRound> rounds(AssessmentPlan plan, @Argument @Nullable LocalDate asOf) {
        return plans.listRounds(plan, asOf);
    }

    @SchemaMapping
    @Nullable
    Organization organization(AssessmentRound round) {
        return catalogues.on(null).findOrganization(round.organization()).orElse(null);
    }
}
