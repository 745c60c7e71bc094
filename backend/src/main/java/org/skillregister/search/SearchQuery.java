package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.reference.OccupationCode;

/** A search query. Not thread-safe. */
public final class SearchQuery {

    /** Maximum length of a query. */
    public static final int MAXIMUM = QueryLimits.MOST_CHARACTERS;

    private final boolean blank;
    private final ParsedQuery query;
    private final SearchAttempt asTyped;

    private SearchQuery(boolean blank, ParsedQuery query) {
        this.blank = blank;
        this.query = query;
        this.asTyped = SearchAttempt.each(
                query,
                query.uncovered() == null
                        ? query.words().stream().map(WordMatcher::exactly).toList()
                        : List.of());
    }

    /**
     * @param argument name of the argument that holds the text
     * @param text the query; null means blank
     * @throws BadRequestException when the text is too long, either as typed or normalized, because a single symbol may expand to
     *     many words
     */
    public static SearchQuery of(String argument, @Nullable String text, SearchVocabulary vocabulary) {
        String typed = text == null ? "" : text;
        QueryLimits.checkLength(argument, typed);
        ParsedQuery query = QueryParser.parse(typed, vocabulary);
        QueryLimits.checkWords(argument, query);
        return new SearchQuery(typed.isBlank(), query);
    }

    /**
     * The interpretations of the query, to try in order until something is found: as typed, with misspelt words, with corrected
     * words, only its main subject, and each of several names.
     */
    public List<SearchAttempt> attempts() {
        List<WordMatcher> names =
                query.relaxation().names().stream().map(WordMatcher::exactly).toList();
        if (names.isEmpty() && asTyped.wordCount() == 0) {
            return List.of(asTyped);
        }
        List<SearchAttempt> attempts = new ArrayList<>();
        if (asTyped.wordCount() > 0) {
            attempts.addAll(wholly());
        }
        if (!names.isEmpty()) {
            attempts.add(SearchAttempt.each(query, names));
        }
        if (query.relaxation().isAnyEnough()) {
            attempts.add(SearchAttempt.any(query, names));
        }
        return List.copyOf(attempts);
    }

    /** The interpretations that keep everything in the query. */
    private List<SearchAttempt> wholly() {
        List<WordMatcher> spans =
                query.spans().stream().map(WordMatcher::tolerantly).toList();
        List<WordMatcher> corrected =
                query.corrected().stream().map(WordMatcher::corrected).toList();
        List<SearchAttempt> attempts = new ArrayList<>();
        if (query.isSpecific()) {
            attempts.add(asTyped);
        }
        attempts.add(SearchAttempt.each(query, spans));
        if (!corrected.isEmpty()) {
            attempts.add(SearchAttempt.each(query, corrected));
        }
        return attempts;
    }

    /** Whether the query is blank. */
    public boolean isBlank() {
        return blank;
    }

    public SearchUnderstood understood() {
        return query.understood();
    }

    /**
     * @return the hits, best first, and those of equal score in their given order; other interpretations count only if nothing
     *     matches; everything when the query is blank
     */
    public <T extends Searchable> List<SearchHit<T>> find(List<T> all) {
        if (blank) {
            return all.stream().map(one -> new SearchHit<>(one, 0, List.of())).toList();
        }
        for (SearchAttempt attempt : attempts()) {
            List<SearchHit<T>> hits = attempt.find(all);
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    /** @return at most three of the most similar entries, most similar first */
    public <T extends Searchable> List<Suggestion<T>> suggest(List<T> all, Function<T, OccupationCode> code) {
        return Suggestions.of(query, all, code);
    }
}
