package org.skillregister.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.resit.ResitQuestion;
import org.skillregister.assessment.resit.ResitStatus;
import org.skillregister.assessment.resit.Resits;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.error.ProblemList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whether a candidate may take failed modules again. */
@Controller
class ResitController {

    private final Resits resits;
    private final AssessmentPlans plans;
    private final Catalogues catalogues;
    private final Clock clock;

    ResitController(Resits resits, AssessmentPlans plans, Catalogues catalogues, Clock clock) {
        this.resits = resits;
        this.plans = plans;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @QueryMapping
    ResitStatus resitStatus(@Argument ResitQuestion input) {
        return resit(input);
    }

    @QueryMapping
    ResitStatus resit(@Argument ResitQuestion input) {
        LocalDate asOf = Objects.requireNonNullElseGet(input.asOf(), () -> LocalDate.now(clock));
        ProblemList problems = new ProblemList();
        Catalogue catalogue = catalogues.on(null);
        problems.require(
                catalogue.findOrganization(input.organization()).isPresent()
                        || !plans.listOf(input.organization()).isEmpty(),
                "input.organization",
                "no organization has this id");
        problems.require(
                catalogue.findOccupation(input.occupation()).isPresent(),
                "input.occupation",
                "no occupation of the register has this code");
        new ResitProblems(asOf, problems).check(input.results(), modules(input));
        problems.refuse();
        return resits.answer(input, asOf);
    }

    private Set<AssessmentModule> modules(ResitQuestion input) {
        List<AssessmentModule> known = plans.listOf(input.organization()).stream()
                .flatMap(plan -> plan.findOffering(input.occupation(), input.level()).stream())
                .map(AssessmentOffering::modules)
                .flatMap(List::stream)
                .toList();
        return known.isEmpty() ? EnumSet.allOf(AssessmentModule.class) : EnumSet.copyOf(known);
    }
}
