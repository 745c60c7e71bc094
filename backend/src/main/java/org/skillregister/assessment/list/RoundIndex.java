package org.skillregister.assessment.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillregister.assessment.AssessmentRound;

/**
 * Rounds by their ids. The index is split into parts, so that a change copies only the parts that it affects. Immutable.
 *
 * @param parts the parts; a round's id determines its part
 */
record RoundIndex(List<Map<String, AssessmentRound>> parts) {

    private static final int PARTS = 1024;

    static final RoundIndex EMPTY = new RoundIndex(Collections.nCopies(PARTS, Map.of()));

    Optional<AssessmentRound> find(String id) {
        return Optional.ofNullable(parts.get(part(id)).get(id));
    }

    RoundIndex with(List<AssessmentRound> gone, List<AssessmentRound> fresh) {
        List<Map<String, AssessmentRound>> changed = new ArrayList<>(parts);
        Set<Integer> copied = new HashSet<>();
        gone.forEach(round -> own(changed, copied, round).remove(round.id()));
        fresh.forEach(round -> own(changed, copied, round).put(round.id(), round));
        return new RoundIndex(changed);
    }

    private static Map<String, AssessmentRound> own(
            List<Map<String, AssessmentRound>> parts, Set<Integer> copied, AssessmentRound round) {
        int part = part(round.id());
        if (copied.add(part)) {
            parts.set(part, new HashMap<>(parts.get(part)));
        }
        return parts.get(part);
    }

    private static int part(String id) {
        return Math.floorMod(id.hashCode(), PARTS);
    }
}
