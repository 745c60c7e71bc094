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

/** The rounds of all plans. Wherever a method takes a day, null means today in Shanghai. */
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

    /** How many rounds there are, including cancelled ones. */
    public int size() {
        return plans.snapshot().timetable().all().size();
    }

    /**
     * @param asOf the day that {@code openNow} refers to
     * @return the rounds without their status on a day, by first exam day; no cancelled ones
     */
    public List<AssessmentRound> find(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return plans.snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), null));
    }

    /** @return the same plus the cancelled rounds that are still listed */
    public List<AssessmentRound> findWithCancelled(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return plans.snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), LocalDate.now(clock)));
    }

    /** @return the round with its status on the day, including a cancelled one that is still listed; empty when the id is unknown */
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

    /** @return the plan's rounds with their status on the day, by first exam day */
    public List<AssessmentRound> listOf(AssessmentPlan plan, @Nullable LocalDate day) {
        return on(plan.rounds(), day);
    }

    /** @return the rounds with their status on the day */
    public List<AssessmentRound> on(List<AssessmentRound> rounds, @Nullable LocalDate day) {
        LocalDate shownOn = dayOr(day);
        return rounds.stream().map(round -> on(round, shownOn)).toList();
    }

    /** @return the round with its status on the day, and with a note when the catalogue of that day does not list its organization */
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
