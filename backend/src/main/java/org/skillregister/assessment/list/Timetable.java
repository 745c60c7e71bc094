package org.skillregister.assessment.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.AssessmentRound;
import org.skillregister.reference.OccupationCode;

/**
 * The rounds of many plans, including cancelled ones.
 *
 * @param byPlan the rounds of each plan, by a key unique to the plan
 * @param all all rounds
 * @param byId the same by their ids
 * @param byOrganization the same by the organizations' ids
 * @param byOccupation the same by occupation
 */
record Timetable(
        Map<String, List<AssessmentRound>> byPlan,
        RoundList all,
        RoundIndex byId,
        Map<String, RoundList> byOrganization,
        Map<OccupationCode, RoundList> byOccupation) {

    static final Timetable EMPTY = new Timetable(Map.of(), RoundList.EMPTY, RoundIndex.EMPTY, Map.of(), Map.of());

    /** @return those that match, by first exam day */
    List<AssessmentRound> find(AssessmentRoundFilter filter, RoundCriteria criteria) {
        if (filter.occupation() != null) {
            List<AssessmentRound> found = byOccupation
                    .getOrDefault(filter.occupation(), RoundList.EMPTY)
                    .find(criteria);
            return filter.organization() == null ? found : of(filter.organization(), found);
        }
        return filter.organization() == null
                ? all.find(criteria)
                : byOrganization
                        .getOrDefault(filter.organization(), RoundList.EMPTY)
                        .find(criteria);
    }

    private static List<AssessmentRound> of(String organization, List<AssessmentRound> rounds) {
        return rounds.stream()
                .filter(round -> round.organization().equals(organization))
                .toList();
    }

    /**
     * The same after some plans have changed. The rounds of the other plans are neither read nor sorted again, so that a
     * publication is fast even with many plans.
     *
     * @param plans the rounds of each current plan; an unchanged plan has the identical list
     */
    Timetable with(Map<String, List<AssessmentRound>> plans) {
        List<AssessmentRound> gone = changed(byPlan, plans);
        List<AssessmentRound> fresh = changed(plans, byPlan);
        return new Timetable(
                plans,
                all.without(gone).with(fresh, RoundNumbers::row),
                byId.with(gone, fresh),
                exchanged(
                        byOrganization,
                        gone,
                        fresh,
                        round -> Stream.of(round.organization()),
                        (round, _) -> RoundNumbers.row(round)),
                exchanged(byOccupation, gone, fresh, Timetable::occupations, RoundNumbers::row));
    }

    @SuppressWarnings("ReferenceEquality")
    private static List<AssessmentRound> changed(
            Map<String, List<AssessmentRound>> plans, Map<String, List<AssessmentRound>> others) {
        return plans.entrySet().stream()
                .filter(plan -> plan.getValue() != others.get(plan.getKey()))
                .flatMap(plan -> plan.getValue().stream())
                .toList();
    }

    private static Stream<OccupationCode> occupations(AssessmentRound round) {
        return round.offerings().stream().map(AssessmentOffering::occupation).distinct();
    }

    private static <K> Map<K, RoundList> exchanged(
            Map<K, RoundList> before,
            List<AssessmentRound> gone,
            List<AssessmentRound> fresh,
            Function<AssessmentRound, Stream<K>> keys,
            BiFunction<AssessmentRound, K, int[]> row) {
        Map<K, List<AssessmentRound>> goneByKey = byKey(gone, keys);
        Map<K, List<AssessmentRound>> freshByKey = byKey(fresh, keys);
        Set<K> touched = new HashSet<>(goneByKey.keySet());
        touched.addAll(freshByKey.keySet());
        Map<K, RoundList> lists = new HashMap<>(before);
        for (K key : touched) {
            RoundList list = lists.getOrDefault(key, RoundList.EMPTY)
                    .without(goneByKey.getOrDefault(key, List.of()))
                    .with(freshByKey.getOrDefault(key, List.of()), round -> row.apply(round, key));
            lists.put(key, list);
        }
        return lists;
    }

    private static <K> Map<K, List<AssessmentRound>> byKey(
            List<AssessmentRound> rounds, Function<AssessmentRound, Stream<K>> keys) {
        Map<K, List<AssessmentRound>> byKey = new HashMap<>();
        rounds.forEach(round -> keys.apply(round)
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(round)));
        return byKey;
    }
}
