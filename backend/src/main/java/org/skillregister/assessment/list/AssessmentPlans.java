package org.skillregister.assessment.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.assessment.storage.Succession;
import org.skillregister.platform.snapshot.LiveState;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.platform.snapshot.SnapshotStore;
import org.springframework.stereotype.Component;

/** The plans from source documents and the plans that organizations publish. */
@Component
public class AssessmentPlans {

    private final Snapshot<AssessmentData> data;
    private final PlanSnapshots snapshots;
    private final Succession succession;
    private final Clock clock;
    private final LiveState<PlanSnapshot> snapshot;

    AssessmentPlans(
            Snapshot<AssessmentData> data,
            PlanSnapshots snapshots,
            Succession succession,
            SnapshotStore store,
            Clock clock) {
        this.data = data;
        this.snapshots = snapshots;
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
     * @return empty when the register has none; never another year's plan
     */
    public Optional<AssessmentPlan> find(String organization, @Nullable Integer year) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        return listOf(organization).stream()
                .filter(plan -> plan.year() == wanted)
                .findFirst();
    }

    /**
     * @param owner current id of the organization whose plan it is
     * @return the plan as readers would see it once stored
     */
    public AssessmentPlan preview(StoredPlan stored, String owner) {
        return snapshots.preview(stored, owner).plan();
    }

    /** @return the plan in force with this id, which may contain a former id of the organization */
    public Optional<AssessmentPlan> find(String id) {
        return PlanKey.find(id).flatMap(key -> find(succession.current(key.organization()), key.year()));
    }

    /** @return the plan that an organization has published under this id, even if it is withdrawn */
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

    /** @return the forms of all jurisdictions, by id */
    public List<ApplicationForm> listForms() {
        return snapshot().forms();
    }

    /** The plans and rounds at one moment. */
    PlanSnapshot snapshot() {
        return snapshot.get();
    }
}
