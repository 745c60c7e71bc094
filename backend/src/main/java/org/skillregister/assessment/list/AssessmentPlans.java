package org.skillregister.assessment.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.round.RoundNotes;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.catalogue.Catalogue;
import org.skillregister.catalogue.CatalogueEdition;
import org.skillregister.catalogue.Catalogues;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.stereotype.Component;

/**
 * The plans of the source documents and those that organizations publish, and their rounds. Wherever a day is asked for, null is today in
 * Shanghai.
 */
@Component
public class AssessmentPlans {

    private final Snapshot<AssessmentData> data;
    private final PlanSnapshots snapshots;
    private final Catalogues catalogues;
    private final Succession succession;
    private final Clock clock;
    private final LiveState<PlanSnapshot> snapshot;

    AssessmentPlans(
            Snapshot<AssessmentData> data,
            PlanSnapshots snapshots,
            Catalogues catalogues,
            Succession succession,
            SnapshotStore store,
            Clock clock) {
        this.data = data;
        this.snapshots = snapshots;
        this.catalogues = catalogues;
        this.succession = succession;
        this.clock = clock;
        this.snapshot = store.live(snapshots::latest);
    }

    /** @return all plans, newest year first */
    public List<AssessmentPlan> list() {
        return snapshot().plans();
    }

    /** @return the organization's plans, newest first */
    public List<AssessmentPlan> listOf(String organization) {
        return snapshot().byOrganization().getOrDefault(organization, List.of());
    }

    /**
     * The organization's plan for a year.
     *
     * @param year null is this year in Shanghai
     * @return empty when the register holds none; another year's plan never stands in
     */
    public Optional<AssessmentPlan> find(String organization, @Nullable Integer year) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        return listOf(organization).stream()
                .filter(plan -> plan.year() == wanted)
                .findFirst();
    }

    /**
     * @param owner id in use of the organization whose plan it is
     * @return the plan as everybody would see it if it were stored so
     */
    public AssessmentPlan preview(StoredPlan stored, String owner) {
        return snapshots.preview(stored, owner).plan();
    }

    /** @return the plan that holds with this id, also one of an organization's former id */
    public Optional<AssessmentPlan> find(String id) {
        return PlanKey.find(id).flatMap(key -> find(succession.current(key.organization()), key.year()));
    }

    /** @return the plan that an organization has published under this id, also when it is withdrawn */
    public Optional<AssessmentPlan> findPublished(String id) {
        return Optional.ofNullable(snapshot().published().get(id)).map(PublishedPlan::plan);
    }

    /** @return whether a source document has this plan */
    public boolean isOfSource(String id) {
        return data.get().plans().stream().anyMatch(plan -> plan.id().equals(id));
    }

    /** @return the organization's plans in source documents */
    public List<AssessmentPlan> listOfSources(String organization) {
        return data.get().plans().stream()
                .filter(plan -> plan.organization().equals(organization))
                .toList();
    }

    /** How many rounds there are, cancelled ones too. */
    public int roundCount() {
        return snapshot().timetable().all().size();
    }

    /**
     * @param asOf the day on which {@code openNow} is asked for
     * @return the rounds, not as they stand on any day, by first exam day; without cancelled ones
     */
    public List<AssessmentRound> findRounds(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), null));
    }

    /** @return the same with those that were cancelled, for as long as they are listed */
    public List<AssessmentRound> findRoundsWithCancelled(AssessmentRoundFilter filter, @Nullable LocalDate asOf) {
        return snapshot().timetable().find(filter, RoundCriteria.of(filter, dayOr(asOf), LocalDate.now(clock)));
    }

    /** @return the round as it stands on the day, also one that was cancelled, for a while; empty when the id is unknown */
    public Optional<AssessmentRound> findRound(String id, @Nullable LocalDate day) {
        return snapshot().timetable().byId().find(id).filter(this::isListed).map(round -> on(round, dayOr(day)));
    }

    private boolean isListed(AssessmentRound round) {
        LocalDate until = round.listedUntil();
        return until == null || !until.isBefore(LocalDate.now(clock));
    }

    /** @return the plan's rounds as they stand on the day, by first exam day */
    public List<AssessmentRound> listRounds(AssessmentPlan plan, @Nullable LocalDate day) {
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

    /** @return the forms of all jurisdictions, by id */
    public List<ApplicationForm> listForms() {
        return snapshot().forms();
    }

    private PlanSnapshot snapshot() {
        return snapshot.get();
    }
}
