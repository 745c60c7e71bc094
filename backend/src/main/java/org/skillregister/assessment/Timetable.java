package org.skillregister.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rounds of many plans.
 *
 * @param rounds by first exam day
 * @param byId the same by their ids
 */
record Timetable(List<AssessmentRound> rounds, Map<String, AssessmentRound> byId) {

    static Timetable of(List<AssessmentPlan> plans) {
        List<AssessmentRound> rounds = sorted(plans);
        return new Timetable(rounds, rounds.stream().collect(Collectors.toMap(AssessmentRound::id, round -> round)));
    }

    private static List<AssessmentRound> sorted(Collection<AssessmentPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.rounds().stream())
                .sorted(AssessmentRound.BY_EXAM)
                .toList();
    }

    /**
     * The same after some plans were exchanged. What stays is not sorted again, so that each publication takes little time also when there are
     * many.
     *
     * @param before the plans whose rounds these are
     * @param after those that there are now; what has not changed is the same object
     */
    Timetable with(List<AssessmentPlan> before, List<AssessmentPlan> after) {
        Set<AssessmentPlan> gone = identical(before);
        after.forEach(gone::remove);
        Set<AssessmentPlan> come = identical(after);
        before.forEach(come::remove);
        Set<String> goneIds = new HashSet<>();
        gone.forEach(plan -> plan.rounds().forEach(round -> goneIds.add(round.id())));
        List<AssessmentRound> fresh = sorted(come);
        Map<String, AssessmentRound> all = new HashMap<>(byId);
        goneIds.forEach(all::remove);
        fresh.forEach(round -> all.put(round.id(), round));
        return new Timetable(merged(goneIds, fresh), all);
    }

    private static Set<AssessmentPlan> identical(List<AssessmentPlan> plans) {
        Set<AssessmentPlan> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(plans);
        return set;
    }

    private List<AssessmentRound> merged(Set<String> gone, List<AssessmentRound> fresh) {
        List<AssessmentRound> merged = new ArrayList<>(rounds.size() + fresh.size());
        int next = 0;
        for (AssessmentRound round : rounds) {
            if (gone.contains(round.id())) {
                continue;
            }
            while (next < fresh.size() && AssessmentRound.BY_EXAM.compare(fresh.get(next), round) < 0) {
                merged.add(fresh.get(next));
                next++;
            }
            merged.add(round);
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        return Collections.unmodifiableList(merged);
    }
}
