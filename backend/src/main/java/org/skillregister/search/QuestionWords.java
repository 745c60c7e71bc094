package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/** Words of a question that name nothing: levels, wishes, and what is said around them. */
final class QuestionWords {

    /**
     * What a word means.
     *
     * @param level null when it is no level
     * @param wish null when it is no wish
     */
    record Meaning(@Nullable SkillLevel level, @Nullable SearchWish wish) {

        private static Meaning of(String name) {
            if (name.startsWith("LEVEL_")) {
                return new Meaning(SkillLevel.valueOf(name), null);
            }
            return new Meaning(null, name.equals("FILLER") ? null : SearchWish.valueOf(name));
        }
    }

    private static final String GENERIC = "GENERIC";

    private static final Map<String, String> MEANINGS = SharedTables.lines("question-words.tsv")
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(toUnmodifiableMap(cells -> cells[1], cells -> cells[0]));

    private static final Map<String, Meaning> WORDS = MEANINGS.entrySet().stream()
            .filter(word -> !word.getValue().equals(GENERIC))
            .collect(toUnmodifiableMap(Map.Entry::getKey, word -> Meaning.of(word.getValue())));

    static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private QuestionWords() {}

    /** Whether it is part of so many names that none is told by it. */
    static boolean isGeneric(String word) {
        return GENERIC.equals(MEANINGS.get(word));
    }

    /** @return what the word means; null when it may name something */
    static @Nullable Meaning find(String word) {
        return WORDS.get(word);
    }
}
