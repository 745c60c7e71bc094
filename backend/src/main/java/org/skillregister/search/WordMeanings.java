package org.skillregister.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.SkillLevel;

/** Words of queries that name nothing, with their meanings: levels, wishes, and the words around them. */
final class WordMeanings {

    /**
     * The meaning of a word.
     *
     * @param level the level; null when it is none
     * @param wish the wish; null when it is none
     * @param mayBePlace whether it is a place and not a wish right before a name, as 学校 is in 学校保安
     */
    record Meaning(@Nullable SkillLevel level, @Nullable SearchWish wish, boolean mayBePlace) {

        static final Meaning NOTHING = new Meaning(null, null, false);

        private static Meaning of(String name) {
            if (name.startsWith("LEVEL_")) {
                return new Meaning(SkillLevel.valueOf(name), null, false);
            }
            return switch (name) {
                case "FILLER" -> NOTHING;
                case "SCHOOL" -> new Meaning(null, SearchWish.COURSE, true);
                default -> new Meaning(null, SearchWish.valueOf(name), false);
            };
        }
    }

    private static final String GENERIC = "GENERIC";
    private static final String STAFF = "STAFF";
    private static final String DOING = "DOING";
    private static final String THING = "THING";

    /** Words that mean nothing after a number and may name something without one. */
    private static final String COUNTED = "COUNTED";

    private static final String NUMBER = "0123456789零一二两三四五六七八九十百千几半多数";

    /** Words with these meanings may be part of a name. */
    private static final Set<String> IN_NAMES = Set.of(GENERIC, STAFF, DOING, THING);

    private static final Map<String, String> MEANINGS = SharedTables.lines("word-meanings.tsv")
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(toUnmodifiableMap(cells -> cells[1], cells -> cells[0]));

    private static final Map<String, Meaning> WORDS = MEANINGS.entrySet().stream()
            .filter(word -> !IN_NAMES.contains(word.getValue()) && !COUNTED.equals(word.getValue()))
            .collect(toUnmodifiableMap(Map.Entry::getKey, word -> Meaning.of(word.getValue())));

    static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private WordMeanings() {}

    /** Whether it is part of so many names that it identifies none. */
    static boolean isGeneric(String word) {
        return IN_NAMES.contains(MEANINGS.getOrDefault(word, ""));
    }

    /** Whether it denotes staff when it follows the subject of an occupation, as in 机器人专员. */
    static boolean isStaff(String word) {
        return STAFF.equals(MEANINGS.get(word));
    }

    /** Whether it is an action on the subject of an occupation, as in 修草坪. */
    static boolean isDoing(String word) {
        return DOING.equals(MEANINGS.get(word));
    }

    /** Whether it is something to buy, as in 电工胶布. */
    static boolean isThing(String word) {
        return THING.equals(MEANINGS.get(word));
    }

    /** Whether it is a number and what it counts, such as 10年 and 三十多岁. This says nothing about what is looked for. */
    static boolean isCount(String text) {
        int end = 0;
        while (end < text.length() && NUMBER.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && COUNTED.equals(MEANINGS.get(text.substring(end)));
    }

    /** All words. */
    static Set<String> all() {
        return MEANINGS.keySet();
    }

    /** Whether it applies to so many things that sharing it does not make two texts similar. */
    static boolean isCommon(String word) {
        return MEANINGS.containsKey(word);
    }

    /** @return what the word means; null when it may name something */
    static @Nullable Meaning find(String word) {
        return WORDS.get(word);
    }
}
