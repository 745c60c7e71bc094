package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version changes in the served one.
 *
 * @param changes the changes
 * @param vanished released ids that the version no longer has, which prevents publishing it
 */
record ReleaseComparison(List<ReleaseChange> changes, List<ReleaseProblem> vanished) {

    private static final JsonMapper JSON = new JsonMapper();

    static ReleaseComparison of(ReleaseFiles served, ReleaseFiles files) {
        return new ReleaseComparison(
                ReleaseDiff.between(served, files),
                ReleaseBase.vanished(served, files).toList());
    }

    /** @param asData as one line of JSON instead of a sentence for each change */
    Stream<String> lines(boolean asData) {
        return asData
                ? Stream.of(JSON.writeValueAsString(Map.of("changes", changes, "vanished", vanished)))
                : Stream.concat(
                        changes.stream().map(ReleaseChange::sentence),
                        vanished.stream().map(ReleaseProblem::toString));
    }
}
