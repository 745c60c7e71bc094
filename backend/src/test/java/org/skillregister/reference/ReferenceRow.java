package org.skillregister.reference;

import java.util.List;
import java.util.Map;

/** One line of a reference data file: the cells by column, an empty cell is an empty string. */
record ReferenceRow(String table, long line, Map<String, String> cells) {

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    List<String> get(List<String> columns) {
        return columns.stream().map(this::get).toList();
    }

    boolean lacks(String column) {
        return cells.containsKey(column) && get(column).isBlank();
    }

    String problem(String text) {
        return "%s.csv:%d: %s".formatted(table, line, text);
    }
}
