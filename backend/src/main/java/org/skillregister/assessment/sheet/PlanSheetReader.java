package org.skillregister.assessment.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.file.SheetTable;

/** Reads the sheets of a plan, one after another, into a JSON tree. */
final class PlanSheetReader {

    private final PlanEntry plan = PlanEntry.plan();
    private final SheetProblems problems = new SheetProblems();
    private final Map<String, String> places = new TreeMap<>();
    private final Map<PlanSheet, Map<List<Object>, PlanEntry>> entries = new HashMap<>();

    PlanSpreadsheet read(List<SheetTable> tables) {
        Map<String, SheetTable> byName = tables.stream()
                .filter(table -> !table.lines().isEmpty())
                .collect(Collectors.toMap(
                        table -> table.name().strip(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
        for (PlanSheet sheet : PlanSheets.ALL) {
            Optional<SheetTable> table = Optional.ofNullable(byName.remove(sheet.name()));
            startList(sheet);
            table.ifPresent(it -> readTable(sheet, it));
            if (sheet.isPlan() && !entries.containsKey(sheet)) {
                problems.add(PlanSpreadsheet.ROOT, sheet.name(), "“计划”里没有填写；请在列名下面填一行。");
            }
        }
        byName.remove(PlanSheets.EXPLANATIONS);
        byName.keySet().forEach(name -> problems.add(null, name, "不认得这个工作表，里面的内容发布不了；工作表的名称请照模板。"));
        return new PlanSpreadsheet(plan.value(), problems.list(), places);
    }

    private void startList(PlanSheet sheet) {
        if (sheet.parent() != null || sheet.isPlan()) {
            return;
        }
        places.put(plan.path(sheet.list()), sheet.name());
        plan.start(sheet);
    }

    private void readTable(PlanSheet sheet, SheetTable table) {
        SheetHeader header = SheetHeader.read(sheet, table.lines().getFirst(), problems);
        if (header.isComplete()) {
            table.lines().stream()
                    .skip(1)
                    .map(line -> new RowCells(sheet, header.columns(), line))
                    .forEach(this::readRow);
        }
    }

    private void readRow(RowCells row) {
        if (row.isBlank()) {
            return;
        }
        PlanSheet sheet = row.sheet();
        Map<PlanColumn, Object> values = row.values();
        PlanSheet parent = sheet.parent();
        if (parent != null) {
            findParent(row, parent, values).ifPresent(entry -> fill(row, entry, values));
        } else if (!sheet.isPlan()) {
            fill(row, plan, values);
        } else if (entries.containsKey(sheet)) {
            problems.add(null, row.place(), "这个工作表只能有一行。");
        } else {
            fillPlan(row, values);
        }
    }

    private Optional<PlanEntry> findParent(RowCells row, PlanSheet parent, Map<PlanColumn, Object> values) {
        List<Object> key = new ArrayList<>();
        for (PlanColumn named : parent.keys()) {
            PlanColumn own = row.sheet().find(named.header()).orElseThrow();
            Object value = values.get(own);
            if (value == null) {
                problems.addCell(row, own, null);
                return Optional.empty();
            }
            key.add(value);
        }
        Optional<PlanEntry> entry =
                Optional.ofNullable(entries.getOrDefault(parent, Map.of()).get(key));
        if (entry.isEmpty()) {
            problems.add(null, row.place(), "“%s”里没有这一行所指的那一行。".formatted(parent.name()));
        }
        return entry;
    }

    private void fillPlan(RowCells row, Map<PlanColumn, Object> values) {
        entries.put(row.sheet(), Map.of(List.of(), plan));
        fillFields(row, plan, values);
    }

    private void fill(RowCells row, PlanEntry container, Map<PlanColumn, Object> values) {
        String path = container.nextPath(row.sheet());
        places.put(path, row.place());
        row.sheet()
                .findValueColumn()
                .ifPresentOrElse(
                        column -> addValue(row, column, container, path, values.get(column)),
                        () -> addEntry(row, container, values));
    }

    private void addValue(RowCells row, PlanColumn column, PlanEntry container, String path, @Nullable Object value) {
        if (value == null) {
            problems.addCell(row, column, path);
        } else {
            places.put(path, row.place(column));
            container.add(row.sheet(), value);
        }
    }

    private void addEntry(RowCells row, PlanEntry container, Map<PlanColumn, Object> values) {
        PlanSheet sheet = row.sheet();
        PlanEntry entry = container.add(sheet);
        List<Object> key = new ArrayList<>();
        sheet.keys().forEach(column -> Optional.ofNullable(values.get(column)).ifPresent(key::add));
        entries.computeIfAbsent(sheet, _ -> new HashMap<>()).putIfAbsent(key, entry);
        fillFields(row, entry, values);
    }

    private void fillFields(RowCells row, PlanEntry entry, Map<PlanColumn, Object> values) {
        for (PlanColumn column : row.columns().values()) {
            String field = column.field();
            String path = field == null ? null : entry.path(field);
            if (path != null) {
                places.put(path, row.place(column));
            }
            Object value = values.get(column);
            if (value == null) {
                problems.addCell(row, column, path);
            } else if (field != null) {
                entry.set(field, value);
            }
        }
    }
}
