package org.skillregister.assessment.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skillregister.platform.file.Cell;
import org.skillregister.platform.file.SheetTable;

/**
 * A row below the header.
 *
 * @param sheet the row's sheet
 * @param columns by index, from 0
 * @param line its cells
 */
record RowCells(PlanSheet sheet, Map<Integer, PlanColumn> columns, SheetTable.Line line) {

    /** Sheet and cell, such as {@code 批次!H4}. */
    static String place(PlanSheet sheet, int column, int row) {
        return sheet.name() + "!" + Cell.name(column, row);
    }

    /** The location of the row's first cell. */
    String place() {
        return place(sheet, 0, line.number());
    }

    String place(PlanColumn column) {
        return place(sheet, at(column), line.number());
    }

    private int at(PlanColumn column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    boolean isBlank() {
        return columns.keySet().stream().allMatch(place -> line.text(place).isEmpty());
    }

    /** The values of the cells as in JSON, without blank and invalid ones. */
    Map<PlanColumn, Object> values() {
        Map<PlanColumn, Object> values = new HashMap<>();
        columns.values().forEach(column -> read(column).ifPresent(value -> values.put(column, value)));
        return values;
    }

    private Optional<Object> read(PlanColumn column) {
        String text = line.text(at(column));
        return text.isEmpty() ? Optional.empty() : column.kind().read(text);
    }

    /** @return the problem of a cell without a value; empty when the cell is blank and may be */
    Optional<String> problem(PlanColumn column) {
        if (line.text(at(column)).isEmpty()) {
            return column.required() ? Optional.of("不能为空。") : Optional.empty();
        }
        return Optional.of("须是%s。".formatted(column.kind().expected()));
    }
}
