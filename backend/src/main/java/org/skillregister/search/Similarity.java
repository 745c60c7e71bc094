package org.skillregister.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The similarity of a text to a query without matches, measured by their common characters and bigrams. */
final class Similarity {

    /** Characters in so many names that they are not distinctive. */
    private static final String COMMON = "员师工人证的操作管理设计服务技术";

    private static final int BIGRAM = 4;
    private static final int WHOLE = 100;

    private final Set<String> characters;
    private final Set<String> bigrams;
    private final boolean letters;

    Similarity(String query) {
        this.letters = TextNormalizer.isLatin(query);
        this.characters = letters ? Set.of() : characters(query);
        // Next to other characters, numbers make nothing similar.
        this.bigrams = bigrams(query).stream()
                .filter(bigram -> letters || !TextNormalizer.isNumber(bigram))
                .collect(Collectors.toSet());
    }

    /** @return the similarity in thousandths; 0 when there is nothing in common */
    int of(SearchText text) {
        String other = letters ? text.letters() : text.normalized();
        if (!hasBigram(other)) {
            return 0;
        }
        long bigramsInCommon = bigrams(other).stream().filter(bigrams::contains).count();
        long charactersInCommon = letters
                ? 0
                : characters(other).stream().filter(characters::contains).count();
        boolean similar =
                letters ? 4 * bigramsInCommon > 3L * bigrams.size() && bigramsInCommon > 2 : bigramsInCommon > 0;
        return similar ? (int) ((BIGRAM * bigramsInCommon + charactersInCommon) * WHOLE / (other.length() + 2)) : 0;
    }

    private boolean hasBigram(String text) {
        for (String bigram : bigrams) {
            if (text.contains(bigram)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> characters(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> text.substring(i, i + 1))
                .filter(character -> !COMMON.contains(character))
                .collect(Collectors.toSet());
    }

    private static Set<String> bigrams(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(i -> text.substring(i, i + 2))
                .filter(bigram -> !WordMeanings.isCommon(bigram))
                .collect(Collectors.toSet());
    }
}
