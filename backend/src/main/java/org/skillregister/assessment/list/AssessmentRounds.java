package org.skillregister.assessment.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.round.RoundNotes;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.Catalogues;
import org.springframework.stereotype.Component;

/** The rounds of all plans. Wherever a day is asked for, null is today in Shanghai. */
@Component
public class AssessmentRounds {

    private final AssessmentPlans plans;
    private final Catalogues catalogues;
    private final Clock clock;

    AssessmentRounds(AssessmentPlans plans, Catalogues catalogues, Clock clock) {
        this.plans = plans;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** How many rounds there are, cancelled ones too. */
    public int size() {
        return plans.snapshot().timetable().all().size();
    }

    /**
     * @param asOf the day on which {@code openNow} is asked for
     * @return the rounds, not as they stand on any day, by first exam day; without cancelled ones
     */
    public List<AssessmentRound> find(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return plans.snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), null));
    }

    /** @return the same with those that were cancelled, for as long as they are listed */
    public List<AssessmentRound> findWithCancelled(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return plans.snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), LocalDate.now(clock)));
    }

    /** @return the round as it stands on the day, also one that was cancelled, for a while; empty when the id is unknown */
    public Optional<AssessmentRound> find(String id, @Nullable LocalDate day) {
        return plans.snapshot()
                .timetable()
                .byId()
                .find(id)
                .filter(this::isListed)
                .map(round -> on(round, dayOr(day)));
    }

    private boolean isListed(AssessmentRound round) {
        LocalDate until = round.listedUntil();
        return until == null || !until.isBefore(LocalDate.now(clock));
    }

    /** @return the plan's rounds as they stand on the day, by first exam day */
    public List<AssessmentRound> listOf(AssessmentPlan plan, @Nullable LocalDate day) {
        return on(plan.rounds(), day);
    }

    /** @return the rounds as they stand on the day */
    public List<AssessmentRound> on(List<AssessmentRound> rounds, @Nullable LocalDate day) {
        LocalDate shownOn = dayOr(day);
        return rounds.stream().map(round -> on(round, shownOn)).toList();
    }

    /** @return the round as it stands on the day; with a note when the catalogue of the day does not list who holds it */
    public AssessmentRound on(AssessmentRound round, LocalDate day) {
        Catalogue catalogue = catalogues.on(day);
        CatalogueEdition edition = catalogue.edition();
        return edition == null
                        || catalogue.findOrganization(round.organization()).isPresent()
                ? round.on(day)
                : round.on(day, List.of(RoundNotes.notListed(edition)));
    }

    private LocalDate dayOr(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }
}
