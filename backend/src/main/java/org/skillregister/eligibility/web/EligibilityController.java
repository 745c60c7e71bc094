package org.skillregister.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.OccupationListing;
import org.skillregister.eligibility.Eligibilities;
import org.skillregister.eligibility.Eligibility;
import org.skillregister.eligibility.EligibilityQuestion;
import org.skillregister.eligibility.Relationships;
import org.skillregister.eligibility.rule.RuleSet;
import org.skillregister.platform.error.ProblemList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who may apply, and under which rules. */
@Controller
class EligibilityController {

    private final Eligibilities eligibilities;
    private final Catalogues catalogues;
    private final Clock clock;

    EligibilityController(Eligibilities eligibilities, Catalogues catalogues, Clock clock) {
        this.eligibilities = eligibilities;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @QueryMapping
    Eligibility eligibility(@Argument EligibilityInput input) {
        LocalDate asOf = Objects.requireNonNullElseGet(input.asOf(), () -> LocalDate.now(clock));
        Optional<OccupationListing> occupation = catalogues.on(asOf).findOccupation(input.occupation());
        ProblemList problems = new ProblemList();
        if (occupation.isEmpty()) {
            problems.add("input.occupation", "no list of the register has this code on that day");
        } else if (input.workType() != null && !occupation.get().workTypes().contains(input.workType())) {
            problems.add("input.workType", "must be one of " + occupation.get().workTypes());
        }
        new ApplicantProblems(asOf, problems).check(input.applicant());
        problems.refuse();
        Relationships names = new Relationships(occupation.orElseThrow().occupation());
        return eligibilities.answer(new EligibilityQuestion(
                occupation.orElseThrow(),
                input.workType(),
                asOf,
                input.applicant().on(asOf, names)));
    }

    @QueryMapping
    List<RuleSet> ruleSets() {
        return eligibilities.ruleSets().all();
    }

    @QueryMapping
    @Nullable
    RuleSet ruleSet(@Argument String id) {
        return eligibilities.ruleSets().find(id).orElse(null);
    }

    /** The occupations as listed today, without those that were never listed. */
    @SchemaMapping
    @Nullable
    List<OccupationListing> occupations(RuleSet ruleSet) {
        return ruleSet.occupations() == null
                ? null
                : ruleSet.occupations().stream()
                        .flatMap(code ->
                                catalogues.on(null).findOccupation(code).or(() -> catalogues.everListed(code)).stream())
                        .toList();
    }
}
