package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.error.BadRequestException;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;

/** A search query. Not thread-safe. */
public final class SearchQuery {

    /** Maximum length of a query. */
    public static final int MAXIMUM = QueryLimits.MOST_CHARACTERS;

    private final boolean blank;
    private final ParsedQuery query;
    private final List<WordMatcher> words;

    /** Whether a match of any one word is enough. */
    private final boolean any;

    private final WordMatcher whole;

    /** Whether a title may match everything typed as one word; not for the mere sound of a title that no list has. */
    private final boolean titles;

    private SearchQuery(boolean blank, ParsedQuery query, List<WordMatcher> words, boolean any) {
        this.blank = blank;
        this.query = query;
        this.words = words;
        this.any = any;
        this.whole = WordMatcher.exactly(query.whole());
        this.titles = !isSoundOfUncovered(query);
    }

    private static boolean isSoundOfUncovered(ParsedQuery query) {
        UncoveredTitle uncovered = query.uncovered();
        return uncovered != null
                && TextNormalizer.isLatin(query.whole())
                && !TextNormalizer.hasLatin(TextNormalizer.normalize(uncovered.text()));
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
        List<WordMatcher> words = query.uncovered() == null
                ? query.words().stream().map(WordMatcher::exactly).toList()
                : List.of();
        return new SearchQuery(typed.isBlank(), query, words, false);
    }

    /**
     * The interpretations of the query, to try in order until something is found: as typed, with misspelt words, with corrected
     * words, only its main subject, and each of several names.
     */
    public List<SearchQuery> attempts() {
        List<WordMatcher> names =
                query.relaxation().names().stream().map(WordMatcher::exactly).toList();
        if (names.isEmpty() && wordCount() == 0) {
            return List.of(this);
        }
        List<SearchQuery> attempts = new ArrayList<>();
        if (wordCount() > 0) {
            attempts.addAll(wholly());
        }
        if (!names.isEmpty()) {
            attempts.add(new SearchQuery(blank, query, names, false));
        }
        if (query.relaxation().isAnyEnough()) {
            attempts.add(new SearchQuery(blank, query, names, true));
        }
        return List.copyOf(attempts);
    }

    /** The interpretations that keep everything in the query. */
    private List<SearchQuery> wholly() {
        List<WordMatcher> spans =
                query.spans().stream().map(WordMatcher::tolerantly).toList();
        List<WordMatcher> corrected =
                query.corrected().stream().map(WordMatcher::corrected).toList();
        List<SearchQuery> attempts = new ArrayList<>();
        if (query.isSpecific()) {
            attempts.add(this);
        }
        attempts.add(new SearchQuery(blank, query, spans, false));
        if (!corrected.isEmpty()) {
            attempts.add(new SearchQuery(blank, query, corrected, false));
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
        for (SearchQuery attempt : attempts()) {
            List<SearchHit<T>> hits = attempt.found(all);
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    private <T extends Searchable> List<SearchHit<T>> found(List<T> all) {
        SkillLevel level = query.understood().level();
        // There are few different scores, so grouping replaces sorting.
        Map<Integer, List<SearchHit<T>>> byScore = new TreeMap<>();
        for (T candidate : all) {
            SearchHit<T> hit = level == null || candidate.hasLevel(level) ? hit(candidate) : null;
            if (hit != null) {
                byScore.computeIfAbsent(hit.score(), _ -> new ArrayList<>()).add(hit);
            }
        }
        return byScore.values().stream().flatMap(List::stream).toList();
    }

    /** Each word must match a text, and at least one word a text that alone may find the thing. */
    private <T extends Searchable> @Nullable SearchHit<T> hit(T candidate) {
        WordMatcher.Fit title = titles ? whole.fitTitle(candidate) : null;
        if (title != null) {
            return new SearchHit<>(candidate, title.score(), List.of(title.match()));
        }
        if (wordCount() == 0) {
            return isOnlyLevel() && candidate.isLevelled() ? new SearchHit<>(candidate, 0, List.of()) : null;
        }
        return any ? anyHit(candidate) : eachHit(candidate);
    }

    private <T extends Searchable> @Nullable SearchHit<T> anyHit(T candidate) {
        WordMatcher.Fit best = null;
        for (WordMatcher word : words) {
            WordMatcher.Fit fit = word.fit(candidate, true);
            best = best == null || (fit != null && fit.score() < best.score()) ? fit : best;
        }
        return best == null ? null : new SearchHit<>(candidate, best.score(), List.of(best.match()));
    }

    private <T extends Searchable> @Nullable SearchHit<T> eachHit(T candidate) {
        List<SearchMatch> matches = new ArrayList<>(words.size());
        boolean own = false;
        int score = 0;
        for (WordMatcher word : words) {
            WordMatcher.Fit fit = word.fit(candidate, words.size() == 1);
            if (fit == null) {
                return null;
            }
            matches.add(fit.match());
            own |= fit.field().own();
            score += fit.score();
        }
        return own ? new SearchHit<>(candidate, score, matches) : null;
    }

    /** Whether it names only a level, which everything at that level matches. */
    public boolean isOnlyLevel() {
        return query.isOnlyLevel();
    }

    /** The number of words to find; 0 when the query names something that no list has. */
    public int wordCount() {
        return words.size();
    }

    /** @return the entries that have a text of their own matching the word, whatever the other words */
    public <T extends Searchable> List<T> having(int word, List<T> all) {
        WordMatcher matcher = words.get(word);
        return all.stream()
                .filter(candidate -> matcher.fit(candidate, true) != null)
                .toList();
    }

    /** @return whether a word matches the text at a position in the column */
    public boolean fits(int word, TextColumn column, int place) {
        return column.fits(words.get(word).pattern(), place);
    }

    /** @return whether everything typed, taken as one word, matches the text at a position in the column */
    public boolean fitsWhole(TextColumn column, int place) {
        return titles && column.fits(whole.pattern(), place);
    }

    /** @return at most three of the most similar entries, most similar first */
    public <T extends Searchable> List<Suggestion<T>> suggest(List<T> all, Function<T, OccupationCode> code) {
        return Suggestions.of(query, all, code);
    }
}
