package org.skillregister.assessment.list;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.AssessmentPlan;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.assessment.PlanKey;
import org.skillregister.assessment.source.AssessmentData;
import org.skillregister.assessment.storage.PublishedPlan;

/**
 * The plans of source documents together with the published plans of other organizations and years.
 *
 * @param sources the plans of the source documents
 * @param shown the published plans by id, including withdrawn ones
 */
record CombinedPlans(AssessmentData sources, Map<String, PublishedPlan> shown) {

    /** When both a source document and the organization have a plan for the same year, the document's plan wins, because it was verified. */
    static CombinedPlans of(AssessmentData sources, Map<String, PublishedPlan> published) {
        Set<PlanKey> verified =
                sources.plans().stream().map(AssessmentPlan::key).collect(Collectors.toSet());
        Map<String, PublishedPlan> shown = new HashMap<>(published);
        shown.values().removeIf(plan -> verified.contains(plan.plan().key()));
        return new CombinedPlans(sources, shown);
    }

    /** The plans that are not withdrawn, as a set by identity, which the caller may change. */
    Set<AssessmentPlan> inForce() {
        Set<AssessmentPlan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
        plans.addAll(sources.plans());
        shown.values().stream()
                .map(PublishedPlan::plan)
                .filter(plan -> plan.withdrawnOn() == null)
                .forEach(plans::add);
        return plans;
    }

    /**
     * Rounds by a key unique to each plan. Plan ids are not unique: after a merger of organizations, a withdrawn plan may share its
     * id with one in force.
     */
    Map<String, List<AssessmentRound>> rounds() {
        Map<String, List<AssessmentRound>> rounds = new HashMap<>();
        shown.forEach((stored, plan) -> rounds.put("published " + stored, plan.rounds()));
        sources.plans().forEach(plan -> rounds.put("source " + plan.id(), plan.rounds()));
        return rounds;
    }

    /**
     * The forms of the source documents and of the plans, by id.
     *
     * @param plans the plans in force, in the order in which they are listed
     */
    List<ApplicationForm> forms(Collection<AssessmentPlan> plans) {
        Map<String, ApplicationForm> forms = new LinkedHashMap<>();
        sources.forms().forEach(form -> forms.put(form.id(), form));
        plans.stream()
                .flatMap(plan -> plan.applicationRoutes().stream())
                .flatMap(route -> route.forms().stream())
                .forEach(form -> forms.putIfAbsent(form.id(), form));
        return forms.values().stream().sorted(comparing(ApplicationForm::id)).toList();
    }
}
