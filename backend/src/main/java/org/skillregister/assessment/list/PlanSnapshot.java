package org.skillregister.assessment.list;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.Publications;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.reference.ReferenceData;

/**
 * A consistent snapshot of the plans from source documents and the plans that organizations have published.
 *
 * @param sources the plans of the source documents
 * @param reference the reference data from which the published plans were built
 * @param all what organizations had published
 * @param published by the plan's id, including withdrawn ones
 * @param plans all plans in force, newest year first
 * @param byOrganization the same by organization
 * @param timetable their rounds, including cancelled ones
 * @param forms all forms by id
 */
record PlanSnapshot(
        AssessmentData sources,
        ReferenceData reference,
        Publications all,
        Map<String, PublishedPlan> published,
        List<AssessmentPlan> plans,
        Map<String, List<AssessmentPlan>> byOrganization,
        Timetable timetable,
        List<ApplicationForm> forms) {

    private static final Comparator<AssessmentPlan> NEWEST_FIRST =
            comparingInt(AssessmentPlan::year).reversed().thenComparing(AssessmentPlan::organization);

    /** @param before the snapshot before, whose sorted plans and rounds are reused for unchanged plans */
    static PlanSnapshot of(
            AssessmentData sources,
            ReferenceData reference,
            Publications all,
            Map<String, PublishedPlan> published,
            @Nullable PlanSnapshot before) {
        CombinedPlans combined = CombinedPlans.of(sources, published);
        List<AssessmentPlan> plans = newestFirst(combined.inForce(), before == null ? List.of() : before.plans);
        Timetable timetable = before == null ? Timetable.EMPTY : before.timetable;
        return new PlanSnapshot(
                sources,
                reference,
                all,
                published,
                plans,
                plans.stream().collect(Collectors.groupingBy(AssessmentPlan::organization)),
                timetable.with(combined.rounds()),
                combined.forms(plans));
    }

    /** @param before the former plans, already in this order, so that only new plans must be sorted in */
    private static List<AssessmentPlan> newestFirst(Set<AssessmentPlan> plans, List<AssessmentPlan> before) {
        List<AssessmentPlan> sorted = new ArrayList<>(plans.size());
        before.stream().filter(plans::remove).forEach(sorted::add);
        for (AssessmentPlan plan : plans) {
            int place = Collections.binarySearch(sorted, plan, NEWEST_FIRST);
            sorted.add(place < 0 ? -1 - place : place, plan);
        }
        return Collections.unmodifiableList(sorted);
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(AssessmentData now, ReferenceData with, Publications of) {
        return isWith(now, with) && all == of;
    }

    /** Whether it was built from the same reference data. */
    @SuppressWarnings("ReferenceEquality")
    boolean isWith(AssessmentData now, ReferenceData with) {
        return sources == now && reference == with;
    }

    /** The plan as built for this snapshot, if neither it nor its owner has changed since. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    PublishedPlan known(StoredPlan plan, String owner) {
        PublishedPlan before = published.get(plan.id());
        return before != null
                        && before.stored() == plan
                        && before.plan().organization().equals(owner)
                ? before
                : null;
    }
}
