package org.skillregister.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.Change;
import org.skillregister.reference.ChangeSource;
import org.springframework.stereotype.Component;

/** The changes of all sources in one list. It is put together when one of them has something new, not when somebody asks. */
@Component
public class Changes {

    private final List<ChangeSource> sources;
    private volatile @Nullable Together together;

    Changes(List<ChangeSource> sources) {
        this.sources = sources;
    }

    /**
     * The lists of the sources, and all of them in one.
     *
     * @param parts as the sources gave them
     * @param all the newest first
     */
    private record Together(List<List<Change>> parts, List<Change> all) {

        static Together of(List<List<Change>> parts) {
            List<Change> all = new ArrayList<>();
            parts.forEach(all::addAll);
            // Each part is in order: that makes it a merge.
            all.sort(Change.NEWEST_FIRST);
            return new Together(parts, List.copyOf(all));
        }

        /** A source gives the same list for as long as there is no other. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<List<Change>> now) {
            return IntStream.range(0, parts.size()).allMatch(place -> parts.get(place) == now.get(place));
        }
    }

    /** @return all, the newest first */
    public List<Change> list() {
        List<List<Change>> parts = sources.stream().map(ChangeSource::changes).toList();
        Together known = together;
        if (known == null || !known.isOf(parts)) {
            known = Together.of(parts);
            together = known;
        }
        return known.all();
    }

    /** @return those after the instant that fit, the newest first */
    public List<Change> list(Instant since, Predicate<Change> which) {
        return list().stream()
                .takeWhile(change -> change.at().isAfter(since))
                .filter(which)
                .toList();
    }
}
