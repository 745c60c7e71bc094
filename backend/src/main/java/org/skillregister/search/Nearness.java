package org.skillregister.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How near a text comes to a question that nothing fits: by what they have in common. */
final class Nearness {

    /** So many names end in these that they say nothing. */
    private static final String COMMON = "员师工人证的操作管理设计服务技术";

    private static final int PAIR = 4;
    private static final int WHOLE = 100;

    private final Set<String> characters;
    private final Set<String> pairs;
    private final boolean letters;

    Nearness(String question) {
        this.letters = Normal.isLatin(question);
        this.characters = letters ? Set.of() : characters(question);
        this.pairs = pairs(question);
    }

    /** @return in thousandths, the higher the nearer; 0 when there is nothing in common */
    int of(SearchText text) {
        String other = letters ? text.letters() : text.normal();
        if (!hasPair(other)) {
            return 0;
        }
        long pairsInCommon = pairs(other).stream().filter(pairs::contains).count();
        long charactersInCommon = letters
                ? 0
                : characters(other).stream().filter(characters::contains).count();
        boolean near = letters ? 4 * pairsInCommon > 3L * pairs.size() && pairsInCommon > 2 : pairsInCommon > 0;
        return near ? (int) ((PAIR * pairsInCommon + charactersInCommon) * WHOLE / (other.length() + 2)) : 0;
    }

    private boolean hasPair(String text) {
        for (String pair : pairs) {
            if (text.contains(pair)) {
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

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(i -> text.substring(i, i + 2))
                .filter(pair -> !QuestionWords.isCommon(pair))
                .collect(Collectors.toSet());
    }
}
