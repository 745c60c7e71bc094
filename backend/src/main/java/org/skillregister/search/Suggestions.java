package org.skillregister.search;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.UncoveredTitle;

/** The entries most similar to a query without matches. */
final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    /** @return at most three, most similar first */
    static <T extends Searchable> List<Suggestion<T>> of(
            ParsedQuery query, List<T> all, Function<T, OccupationCode> code) {
        UncoveredTitle uncovered = query.uncovered();
        return uncovered == null ? similar(query, all) : nearest(uncovered, all, code);
    }

    private static <T extends Searchable> List<Suggestion<T>> nearest(
            UncoveredTitle uncovered, List<T> all, Function<T, OccupationCode> code) {
        return uncovered.nearest().stream()
                .flatMap(nearest -> all.stream().filter(one -> code.apply(one).equals(nearest)))
                .map(one -> new Suggestion<>(one.searchFields().get(0).shown(), one))
                .limit(MOST)
                .toList();
    }

    private static <T extends Searchable> List<Suggestion<T>> similar(ParsedQuery query, List<T> all) {
        Similarity similarity = new Similarity(
                query.words().stream().map(ParsedQuery.Word::text).collect(joining()));
        record Candidate<T>(int similarity, Suggestion<T> suggestion) {}
        return all.stream()
                .map(one -> {
                    SearchField best = one.searchFields().all().stream()
                            .max(comparingInt(field -> similarity.of(field.text())))
                            .orElseThrow();
                    return new Candidate<>(similarity.of(best.text()), new Suggestion<>(best.shown(), one));
                })
                .filter(candidate -> candidate.similarity() > 0)
                .sorted(Comparator.comparingInt((Candidate<T> candidate) -> candidate.similarity())
                        .reversed())
                .map(Candidate::suggestion)
                .limit(MOST)
                .toList();
    }
}
