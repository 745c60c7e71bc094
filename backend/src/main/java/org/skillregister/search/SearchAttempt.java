package org.skillregister.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;
import org.skillregister.reference.UncoveredTitle;

/** One interpretation of a query: the words to find, and whether each of them or any one must match. Not thread-safe. */
public final class SearchAttempt {

    private final ParsedQuery query;
    private final List<WordMatcher> words;

    private final boolean isAnyEnough;

    private final WordMatcher whole;

    /** Whether a title may match everything typed as one word; not for the mere sound of a title that no list has. */
    private final boolean titles;

    private SearchAttempt(ParsedQuery query, List<WordMatcher> words, boolean isAnyEnough) {
        this.query = query;
        this.words = words;
        this.isAnyEnough = isAnyEnough;
        this.whole = WordMatcher.exactly(query.whole());
        this.titles = !isSoundOfUncovered(query);
    }

    static SearchAttempt each(ParsedQuery query, List<WordMatcher> words) {
        return new SearchAttempt(query, words, false);
    }

    static SearchAttempt any(ParsedQuery query, List<WordMatcher> words) {
        return new SearchAttempt(query, words, true);
    }

    private static boolean isSoundOfUncovered(ParsedQuery query) {
        UncoveredTitle uncovered = query.uncovered();
        return uncovered != null
                && TextNormalizer.isLatin(query.whole())
                && !TextNormalizer.hasLatin(TextNormalizer.normalize(uncovered.text()));
    }

    /** @return the hits, best first, and those of equal score in their given order */
    <T extends Searchable> List<SearchHit<T>> find(List<T> all) {
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
        WordFit title = titles ? whole.fitTitle(candidate) : null;
        if (title != null) {
            return new SearchHit<>(candidate, title.score(), List.of(title.match()));
        }
        if (wordCount() == 0) {
            return isOnlyLevel() && candidate.isLevelled() ? new SearchHit<>(candidate, 0, List.of()) : null;
        }
        return isAnyEnough ? anyHit(candidate) : eachHit(candidate);
    }

    private <T extends Searchable> @Nullable SearchHit<T> anyHit(T candidate) {
        WordFit best = null;
        for (WordMatcher word : words) {
            WordFit fit = word.fit(candidate, true);
            best = best == null || (fit != null && fit.score() < best.score()) ? fit : best;
        }
        return best == null ? null : new SearchHit<>(candidate, best.score(), List.of(best.match()));
    }

    private <T extends Searchable> @Nullable SearchHit<T> eachHit(T candidate) {
        List<SearchMatch> matches = new ArrayList<>(words.size());
        boolean own = false;
        int score = 0;
        for (WordMatcher word : words) {
            WordFit fit = word.fit(candidate, words.size() == 1);
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

    /** Whether a match of any one word is enough. Otherwise, each must match. */
    public boolean isAnyEnough() {
        return isAnyEnough;
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
}
