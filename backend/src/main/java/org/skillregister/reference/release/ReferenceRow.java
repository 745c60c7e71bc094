package org.skillregister.reference.release;

import java.util.List;
import java.util.Map;

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
}
