package org.skillregister.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeSource;
import org.skillregister.reference.FormerId;
import org.skillregister.reference.FormerIds;
import org.springframework.stereotype.Component;

/** The changes of all sources in one list. The combined list is rebuilt only when a source has something new. */
@Component
public class Changes {

    private final List<ChangeSource> sources;
    private final FormerIds formerIds;
    private volatile @Nullable Together together;

    Changes(List<ChangeSource> sources, FormerIds formerIds) {
        this.sources = sources;
        this.formerIds = formerIds;
    }

    /**
     * The lists of the sources and their combination.
     *
     * @param parts the sources' own lists
     * @param former the former ids at that time
     * @param all newest first, with former ids replaced by their successors'
     */
    private record Together(List<List<Change>> parts, List<FormerId> former, List<Change> all) {

        static Together of(List<List<Change>> parts, FormerIds formerIds) {
            List<FormerId> former = formerIds.list();
            List<Change> all = new ArrayList<>();
            parts.forEach(all::addAll);
            if (!former.isEmpty()) {
                all.replaceAll(change -> change.with(formerIds::currentOrganization, formerIds::current));
            }
            // The sort merges efficiently because each part is already in order.
            all.sort(Change.NEWEST_FIRST);
            return new Together(parts, former, List.copyOf(all));
        }

        /** Compares by identity, because a source returns the same list until it changes. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<List<Change>> now, List<FormerId> with) {
            return former == with
                    && IntStream.range(0, parts.size()).allMatch(place -> parts.get(place) == now.get(place));
        }
    }

    /** @return all changes, newest first */
    public List<Change> list() {
        List<List<Change>> parts = sources.stream().map(ChangeSource::changes).toList();
        Together known = together;
        if (known == null || !known.isOf(parts, formerIds.list())) {
            known = Together.of(parts, formerIds);
            together = known;
        }
        return known.all();
    }

    /** @return the matching changes after the instant, newest first */
    public List<Change> list(Instant since, Predicate<Change> which) {
        return list().stream()
                .takeWhile(change -> change.at().isAfter(since))
                .filter(which)
                .toList();
    }
}
