package org.skillregister.subsidy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.skillregister.subsidy.Subsidies;
import org.skillregister.subsidy.SubsidyEstimate;
import org.skillregister.subsidy.SubsidyQuestion;
import org.skillregister.subsidy.SubsidyScheme;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What subsidies a certificate may bring. */
@Controller
class SubsidyController {

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
        if (input.occupation() != null && !reference.get().occupations().containsKey(input.occupation())) {
            throw new BadRequestException("input.occupation", "no occupation of the register has this code");
        }
        return subsidies.estimate(input, Objects.requireNonNullElseGet(input.asOf(), () -> LocalDate.now(clock)));
    }
}
