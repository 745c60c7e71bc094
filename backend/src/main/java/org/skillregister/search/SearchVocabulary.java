package org.skillregister.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.UncoveredTitle;

/** All texts by which a search finds the listed entries. They determine how a query is split into tokens. */
public final class SearchVocabulary {

    private final List<SearchText> texts;
    private final Set<String> whole;

    /** All texts concatenated, so that one lookup shows whether any of them contains a part. */
    private final String joined;

    private final Map<String, UncoveredTitle> uncovered = new HashMap<>();

    /** The names that may be shortened. */
    private final List<String> abbreviable;

    private final SpellingCorrector spellingCorrector;

    /** @param texts the texts of the entries, each once */
    public SearchVocabulary(List<SearchText> texts, List<UncoveredTitle> uncoveredTitles) {
        this.texts = texts;
        this.whole = texts.stream()
                .flatMap(text -> Stream.of(text.normalized(), text.letters()))
                .collect(toUnmodifiableSet());
        this.joined = texts.stream().map(SearchText::normalized).collect(joining("\n"));
        for (UncoveredTitle title : uncoveredTitles) {
            uncovered.put(TextNormalizer.normalize(title.text()), title);
            String pinyin = title.pinyin();
            if (pinyin != null) {
                uncovered.putIfAbsent(TextNormalizer.normalize(pinyin), title);
            }
        }
        this.abbreviable = texts.stream()
                .map(SearchText::normalized)
                .filter(Abbreviation::mayBeOf)
                .toList();
        this.spellingCorrector = new SpellingCorrector(Stream.of(
                        texts.stream().map(SearchText::normalized),
                        WordMeanings.all().stream(),
                        uncoveredTitles.stream().map(title -> TextNormalizer.normalize(title.text())))
                .flatMap(words -> words)
                .toList());
    }

    /** The search texts of these entries, each once. */
    public static List<SearchText> texts(Collection<? extends Searchable> entries) {
        return List.copyOf(entries.stream()
                .flatMap(entry -> entry.searchFields().all().stream())
                .map(SearchField::text)
                .collect(toCollection(LinkedHashSet::new)));
    }

    /** Whether it is one of the texts, or the pinyin of one. */
    boolean has(String normalized) {
        return whole.contains(normalized);
    }

    /** Whether it is part of one of the texts. Letters may stand for characters. */
    boolean hasPart(String normalized) {
        if (!TextNormalizer.hasLatin(normalized)) {
            return joined.contains(normalized);
        }
        TextPattern pattern = TextPattern.exactly(normalized);
        return texts.stream().anyMatch(text -> text.score(pattern) != SearchText.NOT_FOUND);
    }

    @Nullable
    UncoveredTitle findUncovered(String normalized) {
        return uncovered.get(normalized);
    }

    /** Whether it is an organization's name shortened to a few of its parts. */
    boolean abbreviates(String normalized) {
        return Abbreviation.mayBe(normalized)
                && abbreviable.stream()
                        .anyMatch(name -> name.charAt(name.length() - 1) == normalized.charAt(normalized.length() - 1)
                                && Abbreviation.of(normalized, name));
    }

    /** A corrector that knows which characters occur together in these texts, in the common words of queries, and in titles that no list has. */
    SpellingCorrector spellingCorrector() {
        return spellingCorrector;
    }
}
