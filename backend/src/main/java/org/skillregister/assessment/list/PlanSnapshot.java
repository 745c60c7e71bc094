package org.skillregister.assessment.list;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.PublishedPlans.Published;
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
        Published all,
        Map<String, PublishedPlan> published,
        List<AssessmentPlan> plans,
        Map<String, List<AssessmentPlan>> byOrganization,
        Timetable timetable,
        List<ApplicationForm> forms) {

    private static final Comparator<AssessmentPlan> NEWEST_FIRST =
            comparingInt(AssessmentPlan::year).reversed().thenComparing(AssessmentPlan::organization);

    /**
     * When both a source document and the organization have a plan for the same year, the document's plan wins, because it was verified.
     *
     * @param before the snapshot before, whose sorted rounds are reused for unchanged plans
     */
    static PlanSnapshot of(
            AssessmentData sources,
            ReferenceData reference,
            Published all,
            Map<String, PublishedPlan> published,
            @Nullable PlanSnapshot before) {
        Map<String, PublishedPlan> shown = withoutCompared(sources, published);
        List<AssessmentPlan> plans = newestFirst(held(sources, shown), before == null ? List.of() : before.plans);
        Timetable timetable = before == null ? Timetable.EMPTY : before.timetable;
        return new PlanSnapshot(
                sources,
                reference,
                all,
                published,
                plans,
                plans.stream().collect(Collectors.groupingBy(AssessmentPlan::organization)),
                timetable.with(rounds(sources, shown)),
                forms(sources, plans));
    }

    private static Map<String, PublishedPlan> withoutCompared(
            AssessmentData sources, Map<String, PublishedPlan> published) {
        Set<PlanKey> compared =
                sources.plans().stream().map(AssessmentPlan::key).collect(Collectors.toSet());
        Map<String, PublishedPlan> shown = new HashMap<>(published);
        shown.values().removeIf(plan -> compared.contains(plan.plan().key()));
        return shown;
    }

    private static Set<AssessmentPlan> held(AssessmentData sources, Map<String, PublishedPlan> shown) {
        Set<AssessmentPlan> held = Collections.newSetFromMap(new IdentityHashMap<>());
        held.addAll(sources.plans());
        shown.values().stream()
                .map(PublishedPlan::plan)
                .filter(plan -> plan.withdrawnOn() == null)
                .forEach(held::add);
        return held;
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

    /**
     * Rounds by a key unique to each plan. Plan ids are not unique: after a merger of organizations, a withdrawn plan may share its
     * id with one in force.
     */
    private static Map<String, List<AssessmentRound>> rounds(AssessmentData sources, Map<String, PublishedPlan> shown) {
        Map<String, List<AssessmentRound>> rounds = new HashMap<>();
        shown.forEach((stored, plan) -> rounds.put("published " + stored, plan.rounds()));
        sources.plans().forEach(plan -> rounds.put("source " + plan.id(), plan.rounds()));
        return rounds;
    }

    private static List<ApplicationForm> forms(AssessmentData sources, Collection<AssessmentPlan> plans) {
        Map<String, ApplicationForm> forms = new LinkedHashMap<>();
        sources.forms().forEach(form -> forms.put(form.id(), form));
        plans.stream()
                .flatMap(plan -> plan.applicationRoutes().stream())
                .flatMap(route -> route.forms().stream())
                .forEach(form -> forms.putIfAbsent(form.id(), form));
        return forms.values().stream().sorted(comparing(ApplicationForm::id)).toList();
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(AssessmentData now, ReferenceData with, Published of) {
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
