package org.skillregister.assessment.list;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.PublishedPlan;
import org.skillregister.assessment.storage.PublishedPlans.Published;
import org.skillregister.assessment.storage.StoredPlan;
import org.skillregister.reference.ReferenceData;

/**
 * The plans of the source documents and those that organizations have published, at one moment of both.
 *
 * @param sources the plans of the source documents
 * @param reference with what the published ones were put together
 * @param all what organizations had published
 * @param published by the plan's id, withdrawn ones too
 * @param plans all that hold, newest year first
 * @param byOrganization the same by organization
 * @param timetable their rounds, and those that were cancelled
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
     * Where a source document and the organization itself have a plan of the same year, the document's counts: it was compared.
     *
     * @param before what there was; of what has not changed since it has the rounds in order
     */
    static PlanSnapshot of(
            AssessmentData sources,
            ReferenceData reference,
            Published all,
            Map<String, PublishedPlan> published,
            @Nullable PlanSnapshot before) {
        List<AssessmentPlan> plans = Stream.concat(
                        sources.plans().stream(),
                        published.values().stream()
                                .map(PublishedPlan::plan)
                                .filter(plan -> plan.withdrawnOn() == null && !isCompared(sources, plan.id())))
                .sorted(NEWEST_FIRST)
                .toList();
        Timetable timetable = before == null ? Timetable.EMPTY : before.timetable;
        return new PlanSnapshot(
                sources,
                reference,
                all,
                published,
                plans,
                plans.stream().collect(Collectors.groupingBy(AssessmentPlan::organization)),
                timetable.with(rounds(sources, published)),
                forms(sources, plans));
    }

    /** By what tells the plans apart. Where two organizations have become one, a withdrawn plan may have the id of one that holds. */
    private static Map<String, List<AssessmentRound>> rounds(
            AssessmentData sources, Map<String, PublishedPlan> published) {
        Map<String, List<AssessmentRound>> rounds = new HashMap<>();
        published.forEach((stored, plan) -> {
            if (!isCompared(sources, plan.plan().id())) {
                rounds.put("published " + stored, plan.rounds());
            }
        });
        sources.plans().forEach(plan -> rounds.put("source " + plan.id(), plan.rounds()));
        return rounds;
    }

    private static boolean isCompared(AssessmentData sources, String id) {
        return sources.plans().stream().anyMatch(plan -> plan.id().equals(id));
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
        return sources == now && reference == with && all == of;
    }

    /** The plan as it was put together, if it has not changed since. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    PublishedPlan known(StoredPlan plan, String owner, ReferenceData with) {
        PublishedPlan before = published.get(plan.id());
        return before != null
                        && reference == with
                        && before.stored() == plan
                        && before.plan().organization().equals(owner)
                ? before
                : null;
    }
}
