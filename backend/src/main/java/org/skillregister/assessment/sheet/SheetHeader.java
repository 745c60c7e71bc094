package org.skillregister.assessment.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skillregister.platform.file.SheetTable;

/** The first row of a sheet, which names its columns. */
final class SheetHeader {

    private final PlanSheet sheet;
    private final Map<Integer, PlanColumn> columns = new TreeMap<>();
    private final SheetProblems problems;

    private SheetHeader(PlanSheet sheet, SheetProblems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    static SheetHeader read(PlanSheet sheet, SheetTable.Line line, SheetProblems problems) {
        SheetHeader header = new SheetHeader(sheet, problems);
        for (int place = 0; place < line.cells().size(); place++) {
            String text = line.text(place);
            if (!text.isEmpty()) {
                header.add(place, text, RowCells.place(sheet, place, line.number()));
            }
        }
        sheet.columns().stream()
                .filter(column -> column.required() && !header.columns.containsValue(column))
                .forEach(column -> problems.add(null, sheet.name(), "缺少“%s”这一列；列名请照模板。".formatted(column.header())));
        return header;
    }

    private void add(int place, String text, String cell) {
        String name = text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
        Optional<PlanColumn> column = sheet.find(name);
        if (column.isEmpty()) {
            problems.add(null, cell, "不认得这一列，里面的内容发布不了；列名请照模板。");
        } else if (columns.containsValue(column.get())) {
            problems.add(null, cell, "这一列有两个。");
        } else {
            columns.put(place, column.get());
        }
    }

    /** Whether all columns needed to read a row are present. */
    boolean isComplete() {
        return sheet.columns().stream().filter(PlanColumn::required).allMatch(columns::containsValue);
    }

    /** The columns by index, from 0. */
    Map<Integer, PlanColumn> columns() {
        return columns;
    }
}
