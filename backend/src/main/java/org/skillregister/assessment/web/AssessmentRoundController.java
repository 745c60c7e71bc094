package org.skillregister.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.list.AssessmentRoundFilter;
import org.skillregister.assessment.list.AssessmentRounds;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.catalogue.Organization;
import org.skillregister.catalogue.OrganizationListing;
import org.skillregister.platform.paging.Connection;
import org.skillregister.platform.paging.PageRequest;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rounds of the plans. */
@Controller
class AssessmentRoundController {

    /** The limit of the list without pages. */
    private static final int MOST = 500;

    private final AssessmentRounds rounds;
    private final Catalogues catalogues;
    private final FormerIds formerIds;
    private final Clock clock;

    AssessmentRoundController(AssessmentRounds rounds, Catalogues catalogues, FormerIds formerIds, Clock clock) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.formerIds = formerIds;
        this.clock = clock;
    }

    @QueryMapping
    List<AssessmentRound> assessmentRounds(
            @Argument @Nullable AssessmentRoundFilter filter, @Argument @Nullable LocalDate asOf) {
        List<AssessmentRound> found = rounds.find(ofIdsInUse(filter), asOf);
        return rounds.on(found.subList(0, Math.min(MOST, found.size())), asOf);
    }

    @QueryMapping
    Connection<AssessmentRound> rounds(
            @Argument @Nullable AssessmentRoundFilter filter,
            @Arguments PageRequest page,
            @Argument @Nullable LocalDate asOf) {
        LocalDate day = dayOr(asOf);
        AssessmentRoundFilter criteria = Objects.requireNonNullElse(filter, AssessmentRoundFilter.ALL);
        List<AssessmentRound> found = rounds.findWithCancelled(ofIdsInUse(filter), day);
        return Connection.of("rounds", criteria, found, AssessmentRound::place, page)
                .map(round -> rounds.on(round, day));
    }

    private AssessmentRoundFilter ofIdsInUse(@Nullable AssessmentRoundFilter filter) {
        return Objects.requireNonNullElse(filter, AssessmentRoundFilter.ALL).with(formerIds);
    }

    private LocalDate dayOr(@Nullable LocalDate asOf) {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }

    @QueryMapping
    @Nullable
    AssessmentRound assessmentRound(@Argument String id, @Argument @Nullable LocalDate asOf) {
        return rounds.find(formerIds.current(FormerId.Kind.ASSESSMENT_ROUND, id), asOf)
                .orElse(null);
    }

    @SchemaMapping
    List<AssessmentRound> rounds(AssessmentPlan plan, @Argument @Nullable LocalDate asOf) {
        return rounds.listOf(plan, asOf);
    }

    @SchemaMapping
    @Nullable
    Organization organization(AssessmentRound round) {
        return catalogues.on(null).findOrganization(round.organization()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    OrganizationListing lastListing(AssessmentRound round) {
        return catalogues.lastListingOf(round.organization()).orElse(null);
    }
}
