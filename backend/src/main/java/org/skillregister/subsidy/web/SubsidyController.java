package org.skillregister.subsidy.web;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.skillregister.platform.error.ProblemList;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.skillregister.subsidy.Subsidies;
import org.skillregister.subsidy.SubsidyEstimate;
import org.skillregister.subsidy.SubsidyFact;
import org.skillregister.subsidy.SubsidyQuestion;
import org.skillregister.subsidy.SubsidyQuestion.StatedFact;
import org.skillregister.subsidy.SubsidyScheme;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The subsidies for a certificate. */
@Controller
class SubsidyController {

    private record Asked(String scheme, SubsidyFact fact) {}

    private final Subsidies subsidies;
    private final Snapshot<ReferenceData> reference;
    private final Clock clock;

    SubsidyController(Subsidies subsidies, Snapshot<ReferenceData> reference, Clock clock) {
        this.subsidies = subsidies;
        this.reference = reference;
        this.clock = clock;
    }

    @QueryMapping
    List<SubsidyScheme> subsidySchemes() {
        return subsidies.listSchemes();
    }

    @QueryMapping
    SubsidyEstimate subsidyEstimate(@Argument SubsidyQuestion input) {
        ProblemList problems = new ProblemList();
        problems.require(
                input.occupation() == null || reference.get().occupations().containsKey(input.occupation()),
                "input.occupation",
                "no occupation of the register has this code");
        checkFacts(input.statedFacts(), problems);
        problems.refuse();
        return subsidies.estimate(input, Objects.requireNonNullElseGet(input.asOf(), () -> LocalDate.now(clock)));
    }

    private void checkFacts(List<StatedFact> facts, ProblemList problems) {
        Set<Asked> open = subsidies.listSchemes().stream()
                .flatMap(scheme -> scheme.questions().stream().map(question -> new Asked(scheme.id(), question.fact())))
                .collect(toCollection(HashSet::new));
        for (int place = 0; place < facts.size(); place++) {
            StatedFact stated = facts.get(place);
            problems.require(
                    open.remove(new Asked(stated.scheme(), stated.fact())),
                    "input.facts[%d]".formatted(place),
                    "must be a fact that the scheme asks for, each once: see SubsidyScheme.questions");
        }
    }
}
