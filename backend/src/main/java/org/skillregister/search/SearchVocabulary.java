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

/** All texts by which the entries of the lists are found: by them a question is taken apart into words. */
public final class SearchVocabulary {

    private final List<SearchText> texts;
    private final Set<String> whole;

    /** All texts behind one another, so that one look tells whether any of them has a part. */
    private final String joined;

    private final Map<String, UncoveredTitle> uncovered = new HashMap<>();

    public SearchVocabulary(Collection<? extends Searchable> entries, List<UncoveredTitle> uncoveredTitles) {
        this.texts = List.copyOf(entries.stream()
                .flatMap(entry -> entry.searchFields().all().stream())
                .map(SearchField::text)
                .collect(toCollection(LinkedHashSet::new)));
        this.whole = texts.stream()
                .flatMap(text -> Stream.of(text.normal(), text.letters()))
                .collect(toUnmodifiableSet());
        this.joined = texts.stream().map(SearchText::normal).collect(joining("\n"));
        for (UncoveredTitle title : uncoveredTitles) {
            uncovered.put(Normal.of(title.text()), title);
            String pinyin = title.pinyin();
            if (pinyin != null) {
                uncovered.putIfAbsent(Normal.of(pinyin), title);
            }
        }
    }

    /** Whether it is one of the texts, or the pinyin of one. */
    boolean has(String normal) {
        return whole.contains(normal);
    }

    /** Whether it is part of one of the texts; what is typed in letters may stand for the characters. */
    boolean hasPart(String normal) {
        if (!Normal.hasLatin(normal)) {
            return joined.contains(normal);
        }
        TextPattern pattern = TextPattern.exactly(normal);
        return texts.stream().anyMatch(text -> text.score(pattern) != SearchText.NOT_FOUND);
    }

    @Nullable
    UncoveredTitle findUncovered(String normal) {
        return uncovered.get(normal);
    }
}
