package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A line of a reference data file: its cells by column. An empty cell is an empty string. */
public record ReferenceRow(String table, long line, Map<String, String> cells) {

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    public List<String> get(List<String> columns) {
        return columns.stream().map(this::get).toList();
    }

    /** The cells of its table's key in the form of {@link ReleaseChange#id}. */
    String id() {
        return String.join("-", get(ReferenceKeys.of(table)));
    }

    /** Its name, title or text, by which people recognize it; empty when it has none. */
    Optional<String> findName() {
        return Stream.of("name", "title", "text")
                .map(this::get)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Its place, such as {@code table.csv:7}. */
    public String place() {
        return "%s.csv:%d".formatted(table, line);
    }

    boolean lacks(String column) {
        return cells.containsKey(column) && get(column).isBlank();
    }

    ReleaseProblem problem(String field, String text) {
        return new ReleaseProblem(table + ".csv", line, field, text);
    }

    /** The problems of the columns whose cells are filled but wrong. */
    Stream<ReleaseProblem> problems(Predicate<String> isWrong, String text, String... columns) {
        return Stream.of(columns)
                .filter(column -> !get(column).isEmpty() && isWrong.test(get(column)))
                .map(column -> problem(column, text + get(column)));
    }
}
