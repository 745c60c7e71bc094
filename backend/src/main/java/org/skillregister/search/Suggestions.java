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

    private static final int SHORTEST_CODE = 6;
    private static final int LONGEST_CODE = 8;

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
        String typed = query.words().stream().map(ParsedQuery.Word::text).collect(joining());
        Similarity similarity = new Similarity(typed);
        boolean codes = isLikeCode(typed);
        record Candidate<T>(int similarity, Suggestion<T> suggestion) {}
        return all.stream()
                .map(one -> {
                    SearchField best = one.searchFields().all().stream()
                            .filter(field -> codes || field.role() != SearchField.Role.CODE)
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

    /** Whether it has about as many digits as an occupation's code. Any other number has digits in common with some code by chance. */
    private static boolean isLikeCode(String text) {
        return text.length() >= SHORTEST_CODE && text.length() <= LONGEST_CODE && TextNormalizer.isNumber(text);
    }
}
