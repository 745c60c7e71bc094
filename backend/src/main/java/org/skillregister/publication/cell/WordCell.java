package org.skillregister.publication.cell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.skillregister.reference.SkillLevel;

/** One of the words for the values of an enumeration. */
public final class WordCell implements CellKind {

    private final Map<String, String> wordsByName = new LinkedHashMap<>();
    private final Map<String, String> namesByWord = new LinkedHashMap<>();

    private WordCell() {}

    /**
     * Accepts all values of an enumeration.
     *
     * @param words the words for a value: first the one that is written, then others that are also read
     */
    public static <E extends Enum<E>> WordCell of(Class<E> type, Function<E, String[]> words) {
        WordCell cell = new WordCell();
        for (E value : Objects.requireNonNull(type.getEnumConstants())) {
            String[] all = words.apply(value);
            cell.wordsByName.put(value.name(), all[0]);
            Arrays.stream(all).forEach(word -> cell.namesByWord.put(word, value.name()));
            cell.namesByWord.put(value.name(), value.name());
        }
        return cell;
    }

    /** Accepts the levels. The Chinese number from the level's name is written; the other forms that people use are also read. */
    public static WordCell ofLevels() {
        return of(SkillLevel.class, level -> {
            String name = level.chinese();
            return new String[] {
                level.chineseNumber(), name, name.substring(name.indexOf('/') + 1), Integer.toString(level.number())
            };
        });
    }

    @Override
    public Optional<Object> read(String text) {
        return Optional.ofNullable(namesByWord.get(text));
    }

    @Override
    public Object write(Object value) {
        return Objects.requireNonNull(wordsByName.get(value.toString()));
    }

    /** All words, as a sentence that explains a column. */
    public String listed() {
        List<String> words = List.copyOf(wordsByName.values());
        int last = words.size() - 1;
        return "%s或%s。".formatted(String.join("、", words.subList(0, last)), words.get(last));
    }

    @Override
    public String expected() {
        return "其中之一：" + String.join("、", wordsByName.values());
    }
}
